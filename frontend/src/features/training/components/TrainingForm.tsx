import { Button, Textarea, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { Training } from '@/shared/api/types';
import { FormDate } from '@/shared/ui/FormDate';
import { Icon } from '@/shared/ui/Icon';
import { Optional } from '@/shared/ui/Optional';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { changeTraining, makeTraining } from '../api/trainings';
import { newSession, planOf, planSchema, valuesOf, type PlanValues } from '../model/plan';
import classes from './TrainingForm.module.css';

/** What the order about a school of mentors sets: programme, schedule, how many sessions are enough. */
export function TrainingForm({
  training,
  onSaved,
}: {
  training?: Training;
  onSaved: (saved: Training) => Promise<void>;
}) {
  const form = useForm<PlanValues>({
    resolver: zodResolver(planSchema) as never,
    mode: 'onTouched',
    defaultValues: valuesOf(training),
  });
  const sessions = useWatch({ control: form.control, name: 'sessions' });
  const [removed, setRemoved] = useState(0);
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    setProblem(undefined);
    try {
      const plan = planOf(values);
      await onSaved(
        training ? await changeTraining(training.id, training.version, plan) : await makeTraining(plan),
      );
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });
  const add = () => {
    const index = sessions.length;
    form.setValue(`sessions.${index}`, newSession);
    setTimeout(() => form.setFocus(`sessions.${index}.topic`));
  };
  const remove = (index: number) => {
    const rest = form.getValues('sessions').filter((_, number) => number !== index);
    form.unregister('sessions');
    form.setValue('sessions', rest);
    setRemoved(removed + 1);
  };
  return (
    <form className={classes.form} noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Обучение не записано" />
      <TextInput label="Название" error={errors.title?.message} {...form.register('title')} />
      <div className={classes.pair}>
        <TextInput
          label={<Optional>Номер приказа</Optional>}
          placeholder="41-о"
          error={errors.orderNumber?.message}
          {...form.register('orderNumber')}
        />
        <FormDate control={form.control} name="orderDate" label={<Optional>Дата приказа</Optional>} />
      </div>
      <Textarea
        label={<Optional>Программа</Optional>}
        autosize
        minRows={2}
        maxRows={10}
        error={errors.programme?.message}
        {...form.register('programme')}
      />
      <h3>Занятия</h3>
      <ol className={classes.sessions}>
        {sessions.map((_, index) => {
          const wrong = errors.sessions?.[index];
          return (
            <li key={`${removed} ${index}`} className={classes.session}>
              <TextInput
                label={`Тема занятия ${index + 1}`}
                error={wrong?.topic?.message}
                {...form.register(`sessions.${index}.topic`)}
              />
              <div className={classes.pair}>
                <FormDate control={form.control} name={`sessions.${index}.heldOn`} label="День" />
                <TextInput
                  label={<Optional>Начало</Optional>}
                  placeholder="15:00"
                  error={wrong?.startsAt?.message}
                  {...form.register(`sessions.${index}.startsAt`)}
                />
                <TextInput
                  label="Часов"
                  inputMode="decimal"
                  error={wrong?.hours?.message}
                  {...form.register(`sessions.${index}.hours`)}
                />
              </div>
              <TextInput
                label={<Optional>Место</Optional>}
                error={wrong?.place?.message}
                {...form.register(`sessions.${index}.place`)}
              />
              {sessions.length > 1 && (
                <div>
                  <Button
                    variant="subtle"
                    size="xs"
                    aria-label={`Убрать занятие ${index + 1}`}
                    onClick={() => remove(index)}
                  >
                    Убрать занятие
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ol>
      <div>
        <Button variant="default" leftSection={<Icon name="plus" />} onClick={add}>
          Добавить занятие
        </Button>
      </div>
      <TextInput
        label={<Optional>Сколько занятий нужно посетить</Optional>}
        description="Кто посетил столько, тот обучен. Пусто: все занятия"
        inputMode="numeric"
        maw={320}
        error={errors.sessionsNeeded?.message}
        {...form.register('sessionsNeeded')}
      />
      <div>
        <Button type="submit" loading={isSubmitting}>
          {training ? 'Сохранить' : 'Записать обучение'}
        </Button>
      </div>
    </form>
  );
}
