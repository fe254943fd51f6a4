import { Button, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import { optionalDate, optionalText, requiredDate } from '@/shared/lib/fields';
import { today } from '@/shared/lib/dates';
import { FormDate } from '@/shared/ui/FormDate';
import { ProblemNote } from '@/shared/ui/ProblemNote';

export interface Renewed {
  renewedOn: string;
  orderNumber: string;
  orderDate: string;
}

const schema = z.object({
  renewedOn: requiredDate('Напишите день обновления'),
  orderNumber: optionalText(50),
  orderDate: optionalDate('20.08.2027'),
});

/** The day of the renewal and, where there is one, the order about it. */
export function ApplyForm({
  onSubmit,
  onReload,
}: {
  onSubmit: (renewed: Renewed) => Promise<void>;
  /** Reads the proposal again; what has been decided stays. */
  onReload: () => Promise<unknown>;
}) {
  const form = useForm<Renewed>({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: { renewedOn: today(), orderNumber: '', orderDate: '' },
  });
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async (renewed) => {
    setProblem(undefined);
    try {
      await onSubmit(renewed);
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });

  return (
    <form className="form" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <ProblemNote
        problem={problem}
        title="База не обновлена, ничего не записано"
        onReload={() => void onReload().then(() => setProblem(undefined))}
      />
      <FormDate
        control={form.control}
        name="renewedOn"
        label="День обновления"
        description="Последний день ролей и пар, которые завершаются"
      />
      <TextInput
        label="Номер приказа, если есть"
        maw={240}
        error={errors.orderNumber?.message}
        {...form.register('orderNumber')}
      />
      <FormDate control={form.control} name="orderDate" label="Дата приказа" />
      <div>
        <Button type="submit" loading={isSubmitting}>
          Обновить базу
        </Button>
      </div>
    </form>
  );
}
