import { Button, Checkbox, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import { optionalText, requiredDate, requiredText } from '@/shared/lib/fields';
import { FormDate } from '@/shared/ui/FormDate';
import { Optional } from '@/shared/ui/Optional';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { addCertificate } from '../api/training';

const schema = z.object({
  provider: requiredText('Напишите, где учился', 200),
  programme: requiredText('Напишите программу'),
  hours: z.string().check(
    z.trim(),
    z.refine((text) => /^[1-9]\d{0,3}$/.test(text), { message: 'Напишите число часов' }),
  ),
  number: optionalText(50),
  issuedOn: requiredDate('Напишите дату документа'),
  remote: z.boolean(),
});

/** A course elsewhere: where, what, how long, which document. */
export function CertificateForm({ person, onSaved }: { person: string; onSaved: () => Promise<void> }) {
  const form = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: { provider: '', programme: '', hours: '', number: '', issuedOn: '', remote: false },
  });
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async ({ number, hours, ...values }) => {
    setProblem(undefined);
    try {
      await addCertificate(person, { ...values, hours: Number(hours), number: number || undefined });
      await onSaved();
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });
  return (
    <form className="form" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Документ не записан" />
      <TextInput
        label="Где учился"
        placeholder="Институт развития образования"
        error={errors.provider?.message}
        {...form.register('provider')}
      />
      <TextInput label="Программа" error={errors.programme?.message} {...form.register('programme')} />
      <TextInput
        label="Часов"
        inputMode="numeric"
        maw={120}
        error={errors.hours?.message}
        {...form.register('hours')}
      />
      <TextInput
        label={<Optional>Номер документа</Optional>}
        maw={240}
        error={errors.number?.message}
        {...form.register('number')}
      />
      <FormDate control={form.control} name="issuedOn" label="Дата документа" />
      <Checkbox label="Дистанционно" {...form.register('remote')} />
      <div>
        <Button type="submit" loading={isSubmitting}>
          Записать документ
        </Button>
      </div>
    </form>
  );
}
