import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { MentoringForm, MentoringFormEntry, NewMentoringForm } from '@/shared/api/types';
import { requiredText } from '@/shared/lib/fields';
import { capital, FEDERAL_FORMS, formWords, organisationTypeWords } from '@/shared/lib/words';
import { Optional } from '@/shared/ui/Optional';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { linesOf } from '../model/lines';

const TEACHING = ['SCHOOL', 'COLLEGE', 'ADDITIONAL_EDUCATION', 'KINDERGARTEN', 'UNIVERSITY'] as const;

const schema = z.object({
  name: requiredText('Назовите форму', 120),
  basis: z.string(),
  federal: z.string(),
  organisationTypes: z.array(z.string()),
  roleModels: z.string(),
  source: requiredText('Напишите, на чём это основано'),
  verified: z.boolean(),
  retired: z.boolean(),
});

type Values = z.infer<typeof schema>;

/** What a form of mentoring is called, whose rules it follows, and as what it is reported. */
export function FormEntryForm({
  entry,
  onSave,
}: {
  entry?: MentoringFormEntry;
  onSave: (body: NewMentoringForm) => Promise<void>;
}) {
  const form = useForm<Values>({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: {
      name: entry?.name ?? '',
      basis: entry?.basis ?? 'TEACHER_TEACHER',
      federal: entry?.federal ?? 'TEACHER_TEACHER',
      organisationTypes: entry?.organisationTypes ?? [],
      roleModels: entry?.roleModels.map(({ name }) => name).join('\n') ?? '',
      source: entry?.source ?? '',
      verified: entry?.verified ?? false,
      retired: entry?.retired ?? false,
    },
  });
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;
  const ofAnAct = entry !== undefined && !entry.local;
  const submit = form.handleSubmit(async (values) => {
    setProblem(undefined);
    try {
      await onSave({ ...values, roleModels: linesOf(values.roleModels) } as NewMentoringForm);
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });
  const words = (value: MentoringForm) => ({ value, label: capital(formWords[value]) });
  return (
    <form className="form" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Форма не записана" />
      <TextInput
        label="Название"
        placeholder="педагог – педагог дополнительного образования"
        error={errors.name?.message}
        {...form.register('name')}
      />
      <NativeSelect
        label="Участников подбирают по правилам формы"
        disabled={ofAnAct}
        data={(Object.keys(formWords) as MentoringForm[]).map(words)}
        error={errors.basis?.message}
        {...form.register('basis')}
      />
      <NativeSelect
        label="В отчётах"
        description={ofAnAct ? 'Форма взята из акта: правила и вид в отчётах не меняются' : undefined}
        disabled={ofAnAct}
        data={FEDERAL_FORMS.map(words)}
        error={errors.federal?.message}
        {...form.register('federal')}
      />
      <Controller
        control={form.control}
        name="organisationTypes"
        render={({ field }) => (
          <Checkbox.Group
            label="Где её предлагать"
            description="Ничего не отмечено – везде"
            value={field.value}
            onChange={field.onChange}
          >
            <div className="stack">
              {TEACHING.map((value) => (
                <Checkbox key={value} value={value} label={capital(organisationTypeWords[value])} />
              ))}
            </div>
          </Checkbox.Group>
        )}
      />
      <Textarea
        label={<Optional>Ролевые модели</Optional>}
        description="Каждая с новой строки, в том порядке, в каком их предлагать"
        autosize
        minRows={3}
        error={errors.roleModels?.message}
        {...form.register('roleModels')}
      />
      <TextInput label="Источник" error={errors.source?.message} {...form.register('source')} />
      <Checkbox label="Сверено с источником" {...form.register('verified')} />
      <Checkbox label="Больше не предлагать" {...form.register('retired')} />
      <div>
        <Button type="submit" loading={isSubmitting}>
          {entry ? 'Сохранить' : 'Добавить форму'}
        </Button>
      </div>
    </form>
  );
}
