import { Button, NativeSelect, Textarea } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { MeetingKind, NewMeeting } from '@/shared/api/types';
import { addDays, formatDay, today, type IsoDate } from '@/shared/lib/dates';
import { requiredDate } from '@/shared/lib/fields';
import { DateField } from '@/shared/ui/DateField';
import { Optional } from '@/shared/ui/Optional';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { Tiles } from '@/shared/ui/Tiles';
import { kindNames } from '../messages';
import { KINDS } from '../model/chain';

const schema = z.object({
  kind: z.string(),
  heldOn: requiredDate('Напишите день встречи'),
  note: z.string().check(z.maxLength(2000, 'Слишком длинно: не больше 2000 знаков')),
});

interface Props {
  initial: { kind: MeetingKind; heldOn: IsoDate; note: string };
  submitLabel: string;
  onSubmit: (meeting: NewMeeting) => Promise<void>;
  onCancel: () => void;
  onReload?: () => void;
}

type When = 'today' | 'yesterday' | 'other';

/** Everything is filled in already: who meets by the plan and writes it down the same day only presses the button. */
export function MeetingForm({ initial, submitLabel, onSubmit, onCancel, onReload }: Props) {
  const form = useForm({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: initial,
  });
  const days = { today: today(), yesterday: addDays(today(), -1) };
  const [when, setWhen] = useState<When>(
    initial.heldOn === days.today ? 'today' : initial.heldOn === days.yesterday ? 'yesterday' : 'other',
  );
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async ({ kind, heldOn, note }) => {
    setProblem(undefined);
    try {
      await onSubmit({ kind, heldOn, note: note.trim() || undefined });
    } catch (error) {
      // a refused day is shown where it can be changed
      setWhen('other');
      setProblem(applyProblem(form, error));
    }
  });

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Встреча не записана" onReload={onReload} />
      <Tiles<When>
        legend="Когда"
        options={[
          { value: 'today', label: 'Сегодня', hint: formatDay(days.today) },
          { value: 'yesterday', label: 'Вчера', hint: formatDay(days.yesterday) },
          { value: 'other', label: 'Другой день' },
        ]}
        value={when}
        onChange={(next) => {
          setWhen(next);
          if (next !== 'other') form.setValue('heldOn', days[next], { shouldValidate: true });
        }}
      />
      {when === 'other' && (
        <Controller
          control={form.control}
          name="heldOn"
          render={({ field }) => (
            <DateField
              label="День встречи"
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
              error={errors.heldOn?.message}
            />
          )}
        />
      )}
      <NativeSelect
        label="Какая встреча"
        size="md"
        radius="sm"
        data={KINDS.map((value) => ({ value, label: kindNames[value] }))}
        error={errors.kind?.message}
        {...form.register('kind')}
      />
      <Textarea
        label={<Optional>Что делали</Optional>}
        error={errors.note?.message}
        {...form.register('note')}
      />
      <div className="row">
        <Button type="submit" loading={isSubmitting}>
          {submitLabel}
        </Button>
        <Button variant="default" onClick={onCancel}>
          Не записывать
        </Button>
      </div>
    </form>
  );
}
