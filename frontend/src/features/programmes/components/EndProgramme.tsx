import { Button, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { Programme } from '@/shared/api/types';
import { today } from '@/shared/lib/dates';
import { requiredDate, requiredText } from '@/shared/lib/fields';
import { FormDate } from '@/shared/ui/FormDate';
import { ProblemNote } from '@/shared/ui/ProblemNote';

const schema = z.object({
  endedOn: requiredDate('Напишите, с какого дня программа не идёт'),
  reason: requiredText('Напишите причину'),
});

type Values = z.infer<typeof schema>;

/** Before its term. */
export function EndProgramme({
  programme,
  onEnd,
}: {
  programme: Programme;
  onEnd: (ending: Values) => Promise<void>;
}) {
  const form = useForm<Values>({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: { endedOn: today(), reason: '' },
  });
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async (ending) => {
    setProblem(undefined);
    try {
      await onEnd(ending);
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });
  return (
    <form className="form" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Программа не завершена" />
      <p>
        «{programme.name}». Участники остаются в базе, их пары идут дальше: завершите их отдельно, если они
        больше не встречаются.
      </p>
      <FormDate control={form.control} name="endedOn" label="С какого дня не идёт" />
      <TextInput label="Причина" error={errors.reason?.message} {...form.register('reason')} />
      <div>
        <Button type="submit" loading={isSubmitting}>
          Завершить программу
        </Button>
      </div>
    </form>
  );
}
