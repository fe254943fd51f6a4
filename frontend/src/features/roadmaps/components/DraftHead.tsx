import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { RoadmapImport } from '@/shared/api/types';
import { DateField } from '@/shared/ui/DateField';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { toast } from '@/shared/ui/toast';
import { changeImport, importQuery } from '../api/imports';
import classes from './DraftHead.module.css';

interface Fields {
  title: string;
  number: string;
  date: string;
  schoolYear: string;
}

/** Number, date and year of the order: the years that the order leaves out are taken from here. */
export function DraftHead({ draft, readOnly }: { draft: RoadmapImport; readOnly: boolean }) {
  const queries = useQueryClient();
  const [problem, setProblem] = useState<Problem>();
  const values: Fields = {
    title: draft.title ?? '',
    number: draft.order.number ?? '',
    date: draft.order.date ?? '',
    schoolYear: draft.schoolYear ?? '',
  };
  const form = useForm<Fields>({ values, resetOptions: { keepDirtyValues: true } });
  const { errors, isDirty, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async ({ title, number, date, schoolYear }) => {
    setProblem(undefined);
    try {
      const changed = await changeImport(draft, {
        title,
        schoolYear,
        order: { number, date: date || undefined, issuer: draft.order.issuer },
      });
      queries.setQueryData(importQuery(draft.id).queryKey, changed);
      form.reset(form.getValues());
      toast('Сведения о приказе исправлены, сроки перечитаны');
    } catch (error) {
      setProblem(applyProblem(form, error, { 'order/date': 'date', 'order/number': 'number' }));
    }
  });

  return (
    <form className={classes.head} noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNote
        problem={problem}
        title="Сведения не приняты"
        onReload={() => void queries.invalidateQueries({ queryKey: importQuery(draft.id).queryKey })}
      />
      <TextInput
        className={classes.title}
        label="Название"
        readOnly={readOnly}
        error={errors.title?.message}
        {...form.register('title')}
      />
      <TextInput
        label="Номер приказа"
        readOnly={readOnly}
        error={errors.number?.message}
        {...form.register('number')}
      />
      <Controller
        control={form.control}
        name="date"
        render={({ field }) => (
          <DateField
            label="Дата приказа"
            readOnly={readOnly}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={errors.date?.message}
          />
        )}
      />
      <TextInput
        label="Учебный год"
        placeholder={draft.planYear ? `план на ${draft.planYear} год` : '2026/2027'}
        readOnly={readOnly}
        error={errors.schoolYear?.message}
        {...form.register('schoolYear')}
      />
      {isDirty && !readOnly && (
        <Button type="submit" loading={isSubmitting}>
          Сохранить
        </Button>
      )}
    </form>
  );
}
