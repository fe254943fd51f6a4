import { Button, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { PartnerAgreement } from '@/shared/api/types';
import { today } from '@/shared/lib/dates';
import { requiredDate, requiredText } from '@/shared/lib/fields';
import { FormDate } from '@/shared/ui/FormDate';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { endAgreement } from '../api/agreements';

const schema = z.object({
  endedOn: requiredDate('Напишите, с какого дня не действует'),
  reason: requiredText('Напишите причину'),
});

/** From which day an agreement does not hold any more, and why. */
export function EndAgreement({
  agreement,
  onEnded,
}: {
  agreement: PartnerAgreement;
  onEnded: () => Promise<void>;
}) {
  const form = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: { endedOn: today(), reason: '' },
  });
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async ({ endedOn, reason }) => {
    setProblem(undefined);
    try {
      await endAgreement(agreement.id, endedOn, reason);
      await onEnded();
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });
  return (
    <form className="form" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Соглашение не расторгнуто" />
      <p>
        {agreement.partnerName}, № {agreement.number}. Наставники партнёра и их пары остаются; завершите их
        отдельно, если они больше не придут.
      </p>
      <FormDate control={form.control} name="endedOn" label="С какого дня не действует" />
      <TextInput label="Причина" error={errors.reason?.message} {...form.register('reason')} />
      <div>
        <Button type="submit" loading={isSubmitting}>
          Расторгнуть соглашение
        </Button>
      </div>
    </form>
  );
}
