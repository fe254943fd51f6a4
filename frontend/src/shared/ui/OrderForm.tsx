import { Button, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import { requiredDate, requiredText } from '@/shared/lib/fields';
import { DateField } from './DateField';
import { ProblemNote } from './ProblemNote';

interface Props {
  initial: { orderNumber: string; orderDate: string };
  submitLabel: string;
  /** What more a refusal has to say. */
  explain?: (problem: Problem | undefined) => React.ReactNode;
  onSubmit: (order: { orderNumber: string; orderDate: string }) => Promise<void>;
  children?: React.ReactNode;
}

const schema = z.object({
  orderNumber: requiredText('Напишите номер приказа', 50),
  orderDate: requiredDate('Напишите дату приказа'),
});

/** Number and date of the order that approves something. */
export function OrderForm({ initial, submitLabel, explain, onSubmit, children }: Props) {
  const form = useForm({ resolver: zodResolver(schema) as never, mode: 'onTouched', defaultValues: initial });
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async (order) => {
    setProblem(undefined);
    try {
      await onSubmit(order);
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });

  return (
    <form className="form" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Приказ не записан" />
      {explain?.(problem)}
      {children}
      <TextInput
        label="Номер приказа"
        placeholder="101-о"
        maw={240}
        data-autofocus
        error={errors.orderNumber?.message}
        {...form.register('orderNumber')}
      />
      <Controller
        control={form.control}
        name="orderDate"
        render={({ field }) => (
          <DateField
            label="Дата приказа"
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={errors.orderDate?.message}
          />
        )}
      />
      <div>
        <Button type="submit" loading={isSubmitting}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}
