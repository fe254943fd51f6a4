import { Button, Drawer } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { Consent } from '@/shared/api/types';
import { today } from '@/shared/lib/dates';
import { requiredDate } from '@/shared/lib/fields';
import { DateField } from '@/shared/ui/DateField';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { toast } from '@/shared/ui/toast';
import { withdrawConsent } from '../api/consents';
import { purposeNames, withdrawalEffects } from '../messages';
import classes from './WithdrawConsent.module.css';

interface Props {
  /** Absent: closed. */
  consent: Consent | undefined;
  onClose: () => void;
  onChanged: () => Promise<void>;
}

/** Asks first and says what stops: a withdrawal is not taken back, only a new paper is signed. */
export function WithdrawConsent({ consent, onClose, onChanged }: Props) {
  return (
    <Drawer
      opened={consent !== undefined}
      onClose={onClose}
      position="right"
      title={consent ? `Отзыв согласия: ${purposeNames[consent.purpose].toLowerCase()}` : ''}
    >
      {consent && (
        <WithdrawForm
          consent={consent}
          onClose={onClose}
          onDone={async () => {
            await onChanged();
            onClose();
            toast('Отзыв записан');
          }}
        />
      )}
    </Drawer>
  );
}

const schema = z.object({ withdrawnOn: requiredDate('Напишите, когда отозвано') });

function WithdrawForm({
  consent,
  onClose,
  onDone,
}: {
  consent: Consent;
  onClose: () => void;
  onDone: () => Promise<void>;
}) {
  const form = useForm({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: { withdrawnOn: today() },
  });
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async ({ withdrawnOn }) => {
    setProblem(undefined);
    try {
      await withdrawConsent(consent.id, withdrawnOn);
      await onDone();
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Отзыв не записан" />
      <div>
        <p>Что остановится:</p>
        <ul className={classes.effects}>
          {withdrawalEffects[consent.purpose].map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
        <p>Отзыв не отменяют: если семья передумает, подпишите новое согласие.</p>
      </div>
      <Controller
        control={form.control}
        name="withdrawnOn"
        render={({ field }) => (
          <DateField
            label="Когда отозвано"
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={errors.withdrawnOn?.message}
          />
        )}
      />
      <div className="row">
        <Button type="submit" color="red" loading={isSubmitting}>
          Записать отзыв
        </Button>
        <Button variant="default" onClick={onClose}>
          Оставить согласие
        </Button>
      </div>
    </form>
  );
}
