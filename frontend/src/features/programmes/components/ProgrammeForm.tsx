import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { MentoringFormEntry, NamedReference, NewProgramme, Programme } from '@/shared/api/types';
import { formsQuery, kindsQuery } from '@/shared/dictionary/dictionary';
import { optionalDate, optionalText, requiredDate, requiredText } from '@/shared/lib/fields';
import { capital } from '@/shared/lib/words';
import { OrganisationPicker } from '@/shared/organisations/OrganisationPicker';
import { FormDate } from '@/shared/ui/FormDate';
import { Optional } from '@/shared/ui/Optional';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { QueryView } from '@/shared/ui/QueryView';

const SCHOOLS = ['SCHOOL', 'COLLEGE', 'ADDITIONAL_EDUCATION', 'KINDERGARTEN', 'UNIVERSITY'] as const;

const schema = z
  .object({
    organisation: requiredText('Выберите организацию'),
    name: requiredText('Назовите программу', 200),
    form: requiredText('Выберите форму наставничества'),
    roleModel: z.string(),
    kind: z.string(),
    goal: requiredText('Напишите, чего хотите достичь', 1000),
    startsOn: requiredDate('Напишите первый день программы'),
    endsOn: requiredDate('Напишите последний день программы'),
    orderNumber: optionalText(50),
    orderDate: optionalDate(),
  })
  .check(
    z.superRefine((values, context) => {
      if (values.startsOn && values.endsOn && values.endsOn <= values.startsOn) {
        context.addIssue({
          code: 'custom',
          path: ['endsOn'],
          message: 'Последний день – позже первого',
          input: values,
        });
      }
    }),
  );

type Values = z.infer<typeof schema>;

interface Props {
  programme?: Programme;
  /** Where a new one is made; empty: to be chosen. */
  organisation: string;
  onSave: (body: NewProgramme) => Promise<void>;
}

export function ProgrammeForm(props: Props) {
  const forms = useQuery(formsQuery);
  const kinds = useQuery(kindsQuery);
  return (
    <QueryView query={forms} what="Справочник форм">
      {(dictionary) => (
        <QueryView query={kinds} what="Справочник видов">
          {({ items }) => <Fields {...props} forms={dictionary.items} kinds={items} />}
        </QueryView>
      )}
    </QueryView>
  );
}

/** What of the dictionary is offered: whatever is in use, and what it was before. */
function Fields({
  programme,
  organisation,
  onSave,
  forms,
  kinds,
}: Props & { forms: MentoringFormEntry[]; kinds: NamedReference[] }) {
  const form = useForm<Values>({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: {
      organisation: programme?.organisation ?? organisation,
      name: programme?.name ?? '',
      form: programme?.form ?? '',
      roleModel: programme?.roleModel?.id ?? '',
      kind: programme?.kind?.id ?? '',
      goal: programme?.goal ?? '',
      startsOn: programme?.startsOn ?? '',
      endsOn: programme?.endsOn ?? '',
      orderNumber: programme?.orderNumber ?? '',
      orderDate: programme?.orderDate ?? '',
    },
  });
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;
  const code = useWatch({ control: form.control, name: 'form' });
  const chosen = forms.find((one) => one.code === code);
  const submit = form.handleSubmit(async (values) => {
    setProblem(undefined);
    try {
      await onSave({
        ...values,
        roleModel: values.roleModel || undefined,
        kind: values.kind || undefined,
        orderNumber: values.orderNumber || undefined,
        orderDate: values.orderDate || undefined,
      });
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });
  return (
    <form className="form" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Программа не записана" />
      {!organisation && !programme && (
        <Controller
          control={form.control}
          name="organisation"
          render={({ field }) => (
            <OrganisationPicker
              label="Школа или другая организация"
              types={SCHOOLS}
              value={field.value}
              onChange={(id) => field.onChange(id ?? '')}
              onBlur={field.onBlur}
              error={errors.organisation?.message}
            />
          )}
        />
      )}
      <TextInput label="Название" error={errors.name?.message} {...form.register('name')} />
      <NativeSelect
        label="Форма наставничества"
        description="Первым назван наставник"
        error={errors.form?.message}
        data={[
          { value: '', label: 'Выберите форму' },
          ...forms
            .filter((one) => !one.retired || one.code === programme?.form)
            .map((one) => ({ value: one.code, label: capital(one.name) })),
        ]}
        {...form.register('form', { onChange: () => form.setValue('roleModel', '') })}
      />
      <NativeSelect
        label={<Optional>Ролевая модель</Optional>}
        disabled={!chosen}
        error={errors.roleModel?.message}
        data={offered(chosen?.roleModels ?? [], code === programme?.form ? programme?.roleModel : undefined)}
        {...form.register('roleModel')}
      />
      <NativeSelect
        label={<Optional>Вид наставничества</Optional>}
        error={errors.kind?.message}
        data={offered(kinds, programme?.kind)}
        {...form.register('kind')}
      />
      <Textarea label="Цель" autosize minRows={2} error={errors.goal?.message} {...form.register('goal')} />
      <FormDate control={form.control} name="startsOn" label="Первый день" />
      <FormDate control={form.control} name="endsOn" label="Последний день" />
      <TextInput
        label={<Optional>Номер приказа</Optional>}
        placeholder="101-о"
        maw={240}
        error={errors.orderNumber?.message}
        {...form.register('orderNumber')}
      />
      <FormDate control={form.control} name="orderDate" label={<Optional>Дата приказа</Optional>} />
      <div>
        <Button type="submit" loading={isSubmitting}>
          {programme ? 'Сохранить' : 'Записать программу'}
        </Button>
      </div>
    </form>
  );
}

/** `kept`: chosen before and perhaps not offered any more. */
function offered(known: readonly NamedReference[], kept: NamedReference | undefined) {
  const all = kept && !known.some(({ id }) => id === kept.id) ? [...known, kept] : known;
  return [
    { value: '', label: 'Не указано' },
    ...all.map(({ id, name }) => ({ value: id, label: capital(name) })),
  ];
}
