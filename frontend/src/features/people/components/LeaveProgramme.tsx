import { Button, Drawer, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { Participation } from '@/shared/api/types';
import { today } from '@/shared/lib/dates';
import { requiredDate, requiredText } from '@/shared/lib/fields';
import { DateField } from '@/shared/ui/DateField';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { toast } from '@/shared/ui/toast';
import { leaveProgramme } from '../api/leave';
import { rolePhrase } from '@/shared/participations/rolePhrase';

interface Props {
  /** Absent: closed. */
  participation: Participation | undefined;
  onClose: () => void;
  onChanged: () => Promise<void>;
}

export function LeaveProgramme({ participation, onClose, onChanged }: Props) {
  return (
    <Drawer
      opened={participation !== undefined}
      onClose={onClose}
      position="right"
      title="Выход из программы"
    >
      {participation && (
        <LeaveForm
          participation={participation}
          onDone={async () => {
            await onChanged();
            onClose();
            toast('Выход из программы записан');
          }}
        />
      )}
    </Drawer>
  );
}

const schema = z.object({
  leftOn: requiredDate('Напишите день выхода'),
  reason: requiredText('Напишите причину: перевод, отказ, выпуск'),
});

const REASONS = ['Перевод в другую школу', 'Отказ участника', 'Выпуск', 'Внесён по ошибке'];

function LeaveForm({ participation, onDone }: { participation: Participation; onDone: () => Promise<void> }) {
  const form = useForm({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: { leftOn: today(), reason: '' },
  });
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async (values) => {
    setProblem(undefined);
    try {
      await leaveProgramme(participation.id, values);
      await onDone();
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Выход не записан" />
      <p>{rolePhrase(participation)}. История останется, записать человека снова можно в любой день.</p>
      <Controller
        control={form.control}
        name="leftOn"
        render={({ field }) => (
          <DateField
            label="День выхода"
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={errors.leftOn?.message}
          />
        )}
      />
      <TextInput
        label="Причина"
        list="leaving-reasons"
        autoComplete="off"
        error={errors.reason?.message}
        {...form.register('reason')}
      />
      <datalist id="leaving-reasons">
        {REASONS.map((reason) => (
          <option key={reason} value={reason} />
        ))}
      </datalist>
      <div>
        <Button type="submit" loading={isSubmitting}>
          Записать выход
        </Button>
      </div>
    </form>
  );
}
