import { Button } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { Participation } from '@/shared/api/types';
import { today } from '@/shared/lib/dates';
import { requiredDate } from '@/shared/lib/fields';
import { FormDate } from '@/shared/ui/FormDate';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { beginSupport } from '../api/waiting';

const schema = z.object({ since: requiredDate('Напишите, с какого дня') });

/** Since when he is supported: a day, and no word of why. */
export function SupportForm({ mentee, onDone }: { mentee: Participation; onDone: () => Promise<void> }) {
  const form = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: { since: mentee.supportSince ?? today() },
  });
  const [problem, setProblem] = useState<Problem>();
  const submit = form.handleSubmit(async ({ since }) => {
    setProblem(undefined);
    try {
      await beginSupport(mentee.id, since);
      await onDone();
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });
  return (
    <form className="form" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Поддержка не отмечена" />
      <p>{mentee.person.name}</p>
      <p>
        Записывается только день. О состоянии и здоровье, о причинах и содержании бесед здесь ничего не
        хранят. Когда появится пара, отметка снимется сама.
      </p>
      <FormDate control={form.control} name="since" label="Поддержка с" />
      <div>
        <Button type="submit" loading={form.formState.isSubmitting}>
          Отметить поддержку
        </Button>
      </div>
    </form>
  );
}
