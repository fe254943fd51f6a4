import { Button, Checkbox, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useRef, useState } from 'react';
import { FormProvider, useFieldArray, useForm } from 'react-hook-form';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { NewQuestionnaireVersion, Questionnaire } from '@/shared/api/types';
import { FormDate } from '@/shared/ui/FormDate';
import { Icon } from '@/shared/ui/Icon';
import { LeaveGuard } from '@/shared/ui/LeaveGuard';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { editedOf, editedSchema, newQuestion, questionOf, versionOf, type Edited } from '../model/edited';
import { BankPicker } from './BankPicker';
import { QuestionFields } from './QuestionFields';
import classes from './QuestionnaireForm.module.css';

/** Words a new version from the latest one; what has been answered keeps its own. */
export function QuestionnaireForm({
  latest,
  onSave,
}: {
  latest: Questionnaire;
  onSave: (version: NewQuestionnaireVersion) => Promise<void>;
}) {
  const form = useForm<Edited>({
    resolver: zodResolver(editedSchema) as never,
    mode: 'onTouched',
    defaultValues: editedOf(latest),
  });
  const { fields, append, remove, move } = useFieldArray({
    control: form.control,
    name: 'questions',
    keyName: 'key',
  });
  const [problem, setProblem] = useState<Problem>();
  const guarded = useRef(true);
  const { errors, isSubmitting, isDirty } = form.formState;
  const submit = () =>
    form.handleSubmit(async (values) => {
      setProblem(undefined);
      try {
        await onSave(versionOf(values, latest.version));
        guarded.current = false;
      } catch (error) {
        setProblem(applyProblem(form, error));
      }
    });
  return (
    <FormProvider {...form}>
      <LeaveGuard when={isDirty} unless={guarded} />
      <form className={classes.form} noValidate autoComplete="off" onSubmit={(event) => void submit()(event)}>
        <ProblemNote problem={problem} title="Версия не записана" />
        <TextInput label="Название" error={errors.title?.message} {...form.register('title')} />
        <TextInput label="Источник" error={errors.source?.message} {...form.register('source')} />
        <Checkbox label="Сверено с источником" {...form.register('verified')} />
        <FormDate control={form.control} name="validFrom" label="Давать с" />
        <h2>Вопросы</h2>
        <ol className={classes.questions}>
          {fields.map(({ key }, index) => (
            <QuestionFields
              key={key}
              index={index}
              last={index === fields.length - 1}
              onMove={(by) => move(index, index + by)}
              onRemove={() => remove(index)}
            />
          ))}
        </ol>
        {errors.questions?.root?.message && <p className={classes.wrong}>{errors.questions.root.message}</p>}
        <div className={classes.add}>
          <Button
            variant="default"
            leftSection={<Icon name="plus" />}
            onClick={() => append(newQuestion(form.getValues('questions')))}
          >
            Добавить вопрос
          </Button>
          <BankPicker
            taken={new Set(form.getValues('questions').map(({ id }) => id))}
            onTake={(question) => append(questionOf(question))}
          />
        </div>
        <div>
          <Button type="submit" loading={isSubmitting} disabled={!isDirty}>
            Записать версию {latest.version + 1}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}
