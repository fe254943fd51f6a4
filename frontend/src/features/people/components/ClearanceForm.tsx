import { Button, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import { today } from '@/shared/lib/dates';
import { optionalDate, requiredDate, requiredText } from '@/shared/lib/fields';
import { FormDate } from '@/shared/ui/FormDate';
import { Optional } from '@/shared/ui/Optional';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { recordClearance } from '../api/clearances';

const schema = z.object({
  number: requiredText('Напишите номер справки', 50),
  issuedOn: requiredDate('Напишите дату справки'),
  checkedOn: requiredDate('Напишите, когда проверили'),
  checkedBy: requiredText('Напишите, кто проверил', 200),
  validUntil: optionalDate(),
});

/** What is written down of a certificate that was shown. */
export function ClearanceForm({ person, onSaved }: { person: string; onSaved: () => Promise<void> }) {
  const form = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: { number: '', issuedOn: '', checkedOn: today(), checkedBy: '', validUntil: '' },
  });
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async ({ validUntil, ...values }) => {
    setProblem(undefined);
    try {
      await recordClearance(person, { ...values, validUntil: validUntil || undefined });
      await onSaved();
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });
  return (
    <form className="form" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Справка не записана" />
      <p>
        Саму справку и её копию система не хранит: верните её наставнику. Если не указать, до какого дня она
        действует, срок посчитается по правилу региона.
      </p>
      <TextInput label="Номер" maw={240} error={errors.number?.message} {...form.register('number')} />
      <FormDate control={form.control} name="issuedOn" label="Дата справки" />
      <FormDate control={form.control} name="checkedOn" label="Когда проверили" />
      <TextInput
        label="Кто проверил"
        placeholder="заместитель директора"
        error={errors.checkedBy?.message}
        {...form.register('checkedBy')}
      />
      <FormDate control={form.control} name="validUntil" label={<Optional>Действует до</Optional>} />
      <div>
        <Button type="submit" loading={isSubmitting}>
          Записать справку
        </Button>
      </div>
    </form>
  );
}
