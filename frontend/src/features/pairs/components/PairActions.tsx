import { Button, Drawer, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { PairDetails } from '@/shared/api/types';
import { today } from '@/shared/lib/dates';
import { requiredDate, requiredText } from '@/shared/lib/fields';
import { DateField } from '@/shared/ui/DateField';
import { OrderForm } from '@/shared/ui/OrderForm';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { toast } from '@/shared/ui/toast';
import { approvePair, cancelPair, endPair, restorePair, resumePair } from '../api/changePair';
import { CorrectPair } from './CorrectPair';
import { RefusedPeople } from './RefusedPeople';

export type PairStep = 'order' | 'end' | 'cancel' | 'correct';

interface Props {
  pair: PairDetails;
  etag: string;
  /** Which window is open; absent: none. */
  step: PairStep | undefined;
  onClose: () => void;
  onChanged: () => Promise<void>;
}

/** Windows of a pair's life: its order, its end, a mistake, a correction. */
export function PairActions({ pair, etag, step, onClose, onChanged }: Props) {
  const done = async (message: string, undo?: () => Promise<unknown>) => {
    await onChanged();
    onClose();
    toast(message, { undo: undo && (() => undo().then(onChanged)) });
  };
  return (
    <>
      <Drawer
        opened={step === 'order'}
        onClose={onClose}
        position="right"
        title={pair.order ? 'Исправить приказ' : 'Приказ об утверждении пары'}
      >
        <OrderForm
          initial={{ orderNumber: pair.order?.number ?? '', orderDate: pair.order?.date ?? today() }}
          submitLabel={pair.order ? 'Сохранить приказ' : 'Утвердить пару'}
          explain={(problem) => (
            <RefusedPeople problem={problem} people={[...pair.mentors, ...pair.mentees]} />
          )}
          onSubmit={async (order) => {
            await approvePair(pair.id, order);
            await done(pair.order ? 'Приказ исправлен' : 'Пара утверждена');
          }}
        />
      </Drawer>
      <Drawer
        opened={step === 'end'}
        onClose={onClose}
        position="right"
        title={pair.endedOn ? 'Исправить завершение' : 'Завершить пару'}
      >
        <EndForm
          pair={pair}
          onSubmit={async (ending) => {
            await endPair(pair.id, ending);
            await done(
              pair.endedOn ? 'Завершение исправлено' : 'Пара завершена',
              pair.endedOn ? undefined : () => resumePair(pair.id),
            );
          }}
        />
      </Drawer>
      <Drawer opened={step === 'cancel'} onClose={onClose} position="right" title="Пара составлена по ошибке">
        <CancelForm
          onSubmit={async (reason) => {
            await cancelPair(pair.id, reason);
            await done('Пара отменена', () => restorePair(pair.id));
          }}
        />
      </Drawer>
      <Drawer
        opened={step === 'correct'}
        onClose={onClose}
        position="right"
        size="xl"
        title="Исправить состав и начало"
      >
        {step === 'correct' && (
          <CorrectPair
            key={etag}
            pair={pair}
            etag={etag}
            onReload={() => void onChanged()}
            onDone={() => done('Пара исправлена')}
          />
        )}
      </Drawer>
    </>
  );
}

const ENDINGS = [
  'Программа завершена',
  'Участник вышел из программы',
  'Смена наставника',
  'Переезд, перевод',
];

const endSchema = z.object({
  endedOn: requiredDate('Напишите последний день пары'),
  reason: requiredText('Напишите, почему пара завершена'),
});

function EndForm({
  pair,
  onSubmit,
}: {
  pair: PairDetails;
  onSubmit: (ending: { endedOn: string; reason: string }) => Promise<void>;
}) {
  const form = useForm({
    resolver: zodResolver(endSchema) as never,
    mode: 'onTouched',
    defaultValues: { endedOn: pair.endedOn ?? today(), reason: pair.endReason ?? ENDINGS[0] ?? '' },
  });
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async (values) => {
    setProblem(undefined);
    try {
      await onSubmit(values);
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Завершение не записано" />
      <p>Пара останется в показателях за то время, что работала. После завершения соберите анкеты.</p>
      <Controller
        control={form.control}
        name="endedOn"
        render={({ field }) => (
          <DateField
            label="Последний день"
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={errors.endedOn?.message}
          />
        )}
      />
      <TextInput
        label="Причина"
        list="ending-reasons"
        autoComplete="off"
        error={errors.reason?.message}
        {...form.register('reason')}
      />
      <datalist id="ending-reasons">
        {ENDINGS.map((reason) => (
          <option key={reason} value={reason} />
        ))}
      </datalist>
      <div>
        <Button type="submit" loading={isSubmitting}>
          {pair.endedOn ? 'Сохранить' : 'Завершить пару'}
        </Button>
      </div>
    </form>
  );
}

const cancelSchema = z.object({ reason: requiredText('Напишите, в чём ошибка') });

function CancelForm({ onSubmit }: { onSubmit: (reason: string) => Promise<void> }) {
  const form = useForm({
    resolver: zodResolver(cancelSchema) as never,
    mode: 'onTouched',
    defaultValues: { reason: '' },
  });
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async ({ reason }) => {
    setProblem(undefined);
    try {
      await onSubmit(reason);
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Пара не отменена" />
      <p>
        Отменённая пара уходит из показателей вместе со встречами, как будто её не было. Если она работала и
        закончилась, её нужно завершить, а не отменять.
      </p>
      <TextInput
        label="В чём ошибка"
        placeholder="Выбран не тот наставник"
        data-autofocus
        autoComplete="off"
        error={errors.reason?.message}
        {...form.register('reason')}
      />
      <div>
        <Button type="submit" loading={isSubmitting}>
          Отменить пару
        </Button>
      </div>
    </form>
  );
}
