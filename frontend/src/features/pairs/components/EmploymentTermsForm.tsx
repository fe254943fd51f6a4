import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { EmploymentTerms } from '@/shared/api/types';
import { optionalDate } from '@/shared/lib/fields';
import { FormDate } from '@/shared/ui/FormDate';
import { Optional } from '@/shared/ui/Optional';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { recordTerms } from '../api/employmentTerms';
import { basisWords, partyChoice } from '../messages';

const text = (most: number) => z.string().check(z.maxLength(most, `Не больше ${most} знаков`));
const schema = z.object({
  basis: z.enum(['ADDITIONAL_AGREEMENT', 'EMPLOYMENT_CONTRACT', 'JOB_FUNCTION']),
  consentedOn: optionalDate(),
  number: text(50),
  signedOn: optionalDate(),
  holdsFrom: optionalDate(),
  holdsUntil: optionalDate(),
  content: text(1000),
  workForm: text(200),
  pay: text(300),
  ended: z.boolean(),
  ending: z.object({
    endedOn: optionalDate(),
    endedBy: z.enum(['MENTOR', 'EMPLOYER']),
    noticeOn: optionalDate(),
  }),
});
type Values = z.infer<typeof schema>;

interface Props {
  pair: string;
  terms?: EmploymentTerms;
  onSaved: () => Promise<void>;
}

/** What the agreement with an employee who mentors another says. */
export function EmploymentTermsForm({ pair, terms, onSaved }: Props) {
  const form = useForm<Values>({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: {
      basis: terms?.basis ?? 'ADDITIONAL_AGREEMENT',
      consentedOn: terms?.consentedOn ?? '',
      number: terms?.number ?? '',
      signedOn: terms?.signedOn ?? '',
      holdsFrom: terms?.holdsFrom ?? '',
      holdsUntil: terms?.holdsUntil ?? '',
      content: terms?.content ?? '',
      workForm: terms?.workForm ?? '',
      pay: terms?.pay ?? '',
      ended: terms?.ending !== undefined,
      ending: terms?.ending ?? { endedOn: '', endedBy: 'MENTOR', noticeOn: '' },
    },
  });
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;
  const [basis, ended] = useWatch({ control: form.control, name: ['basis', 'ended'] });
  const agreed = basis !== 'JOB_FUNCTION';

  const submit = form.handleSubmit(async (values) => {
    setProblem(undefined);
    try {
      await recordTerms(pair, told(values));
      await onSaved();
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });

  return (
    <form className="form" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Условия не записаны" />
      <NativeSelect
        label="Чем оформлено"
        size="md"
        radius="sm"
        data={Object.entries(basisWords).map(([value, label]) => ({ value, label }))}
        {...form.register('basis')}
      />
      {agreed ? (
        <>
          <FormDate control={form.control} name="consentedOn" label="Письменное согласие работника" />
          <TextInput
            label={<Optional>Номер</Optional>}
            maw={240}
            error={errors.number?.message}
            {...form.register('number')}
          />
          <FormDate control={form.control} name="signedOn" label="Подписано" />
          <FormDate control={form.control} name="holdsFrom" label={<Optional>Действует с</Optional>} />
          <FormDate control={form.control} name="holdsUntil" label={<Optional>Действует по</Optional>} />
          <Textarea
            label="Содержание"
            description="Что наставник делает для наставляемого"
            autosize
            minRows={2}
            error={errors.content?.message}
            {...form.register('content')}
          />
          <TextInput
            label={<Optional>Форма</Optional>}
            placeholder="индивидуальная, очно"
            error={errors.workForm?.message}
            {...form.register('workForm')}
          />
          <TextInput
            label={<Optional>Оплата</Optional>}
            placeholder="доплата 15 % оклада ежемесячно"
            error={errors.pay?.message}
            {...form.register('pay')}
          />
          <Checkbox label="Прекращено досрочно" {...form.register('ended')} />
          {ended && (
            <>
              <NativeSelect
                label="Кто отказался"
                size="md"
                radius="sm"
                data={Object.entries(partyChoice).map(([value, label]) => ({ value, label }))}
                {...form.register('ending.endedBy')}
              />
              <FormDate control={form.control} name="ending.noticeOn" label="Когда предупредили" />
              <FormDate
                control={form.control}
                name="ending.endedOn"
                label="С какого дня прекращено"
                description="Не раньше чем через три рабочих дня после предупреждения"
              />
            </>
          )}
        </>
      ) : (
        <>
          <p className="hint">
            Помогать новым работникам – часть трудовой функции с начала работы: отдельное согласие и
            соглашение не нужны (письмо Роструда от 02.10.2025 № ТЗ/7300-6-1).
          </p>
          <Textarea
            label={<Optional>Чем подтверждается</Optional>}
            placeholder="пункт должностной инструкции"
            autosize
            minRows={2}
            error={errors.content?.message}
            {...form.register('content')}
          />
        </>
      )}
      <div>
        <Button type="submit" loading={isSubmitting}>
          Записать условия
        </Button>
      </div>
    </form>
  );
}

/** Fields that were left empty are absent. */
function told({ ended, ending, basis, ...fields }: Values): EmploymentTerms {
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));
  return { basis, ...filled, ending: ended && basis !== 'JOB_FUNCTION' ? ending : undefined };
}
