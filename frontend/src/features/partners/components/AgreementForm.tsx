import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { MentoringForm, PartnerAgreement } from '@/shared/api/types';
import { optionalDate, optionalText, requiredDate, requiredText } from '@/shared/lib/fields';
import { capital, formWords } from '@/shared/lib/words';
import { PartnerPicker } from '@/shared/organisations/PartnerPicker';
import { FormDate } from '@/shared/ui/FormDate';
import { Optional } from '@/shared/ui/Optional';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { correctAgreement, signAgreement } from '../api/agreements';

const schema = z.object({
  partner: z.string().check(z.minLength(1, 'Выберите партнёра')),
  number: requiredText('Напишите номер соглашения', 50),
  signedOn: requiredDate('Напишите день подписания'),
  validUntil: optionalDate(),
  subject: optionalText(1000),
  forms: z.array(z.string()).check(z.minLength(1, 'Отметьте хотя бы одну форму')),
  responsible: optionalText(300),
  partnerResponsible: optionalText(300),
});

type Values = z.infer<typeof schema>;

/** With whom, by which paper, until when, for which forms, who answers for it. */
export function AgreementForm({
  agreement,
  onSaved,
}: {
  agreement?: PartnerAgreement;
  onSaved: (saved: PartnerAgreement) => Promise<void>;
}) {
  const form = useForm<Values>({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: {
      partner: agreement?.partner ?? '',
      number: agreement?.number ?? '',
      signedOn: agreement?.signedOn ?? '',
      validUntil: agreement?.validUntil ?? '',
      subject: agreement?.subject ?? '',
      forms: agreement?.forms ?? ['EMPLOYER_PUPIL'],
      responsible: agreement?.responsible ?? '',
      partnerResponsible: agreement?.partnerResponsible ?? '',
    },
  });
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    setProblem(undefined);
    const body = {
      partner: values.partner,
      number: values.number,
      signedOn: values.signedOn,
      validUntil: values.validUntil || undefined,
      subject: values.subject || undefined,
      forms: values.forms as MentoringForm[],
      responsible: values.responsible || undefined,
      partnerResponsible: values.partnerResponsible || undefined,
    };
    try {
      await onSaved(
        agreement ? await correctAgreement(agreement.id, agreement.version, body) : await signAgreement(body),
      );
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });
  return (
    <form className="form" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Соглашение не записано" />
      <Controller
        control={form.control}
        name="partner"
        render={({ field }) => (
          <PartnerPicker
            label="Партнёр"
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={errors.partner?.message}
          />
        )}
      />
      <TextInput label="Номер" maw={240} error={errors.number?.message} {...form.register('number')} />
      <FormDate control={form.control} name="signedOn" label="День подписания" />
      <FormDate control={form.control} name="validUntil" label={<Optional>Действует по</Optional>} />
      <Controller
        control={form.control}
        name="forms"
        render={({ field }) => (
          <Checkbox.Group
            label="Формы наставничества"
            value={field.value}
            onChange={field.onChange}
            error={errors.forms?.message}
          >
            <div className="stack">
              {Object.entries(formWords).map(([value, words]) => (
                <Checkbox key={value} value={value} label={capital(words)} />
              ))}
            </div>
          </Checkbox.Group>
        )}
      />
      <Textarea
        label={<Optional>Предмет</Optional>}
        autosize
        minRows={2}
        error={errors.subject?.message}
        {...form.register('subject')}
      />
      <TextInput
        label={<Optional>Ответственный у нас</Optional>}
        error={errors.responsible?.message}
        {...form.register('responsible')}
      />
      <TextInput
        label={<Optional>Ответственный у партнёра</Optional>}
        error={errors.partnerResponsible?.message}
        {...form.register('partnerResponsible')}
      />
      <div>
        <Button type="submit" loading={isSubmitting}>
          {agreement ? 'Сохранить' : 'Записать соглашение'}
        </Button>
      </div>
    </form>
  );
}
