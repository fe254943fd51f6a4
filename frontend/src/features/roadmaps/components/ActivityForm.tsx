import { Button, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { Activity, ActivityChange } from '@/shared/api/types';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { toast } from '@/shared/ui/toast';

type Fields = Required<Pick<ActivityChange, 'number' | 'activity' | 'termText' | 'responsible' | 'result'>>;

/** Corrects the words of a row; its term is read anew from them. */
export function ActivityForm({
  activity,
  save,
  onDone,
  onCancel,
}: {
  activity: Activity;
  save: (fields: Fields) => Promise<unknown>;
  onDone: () => void;
  onCancel: () => void;
}) {
  const queries = useQueryClient();
  const [problem, setProblem] = useState<Problem>();
  const form = useForm<Fields>({
    defaultValues: {
      number: activity.number ?? '',
      activity: activity.activity,
      termText: activity.termText ?? '',
      responsible: activity.responsible ?? '',
      result: activity.result ?? '',
    },
  });
  const { errors, isSubmitting } = form.formState;
  const refresh = () => queries.invalidateQueries({ queryKey: ['roadmaps'] });

  const submit = form.handleSubmit(async (values) => {
    setProblem(undefined);
    try {
      await save(values);
      await refresh();
      toast('Мероприятие исправлено');
      onDone();
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNote
        problem={problem}
        title="Исправление не принято"
        onReload={() => void refresh().then(onCancel)}
      />
      <TextInput label="Номер" maw={120} error={errors.number?.message} {...form.register('number')} />
      <Textarea
        label="Мероприятие"
        autosize
        minRows={2}
        error={errors.activity?.message}
        {...form.register('activity', { required: 'Назовите мероприятие' })}
      />
      <TextInput
        label="Срок словами приказа"
        description="Дата прочитается из этих слов: «до 1 марта», «ежеквартально»"
        error={errors.termText?.message}
        {...form.register('termText')}
      />
      <Textarea
        label="Ответственные"
        autosize
        error={errors.responsible?.message}
        {...form.register('responsible')}
      />
      <Textarea
        label="Результат, вид документа"
        autosize
        error={errors.result?.message}
        {...form.register('result')}
      />
      <div className="row">
        <Button type="submit" loading={isSubmitting}>
          Сохранить
        </Button>
        <Button variant="default" onClick={onCancel}>
          Не менять
        </Button>
      </div>
    </form>
  );
}
