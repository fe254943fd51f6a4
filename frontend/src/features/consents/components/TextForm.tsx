import { Button, Checkbox, NumberInput, Textarea, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { ConsentText } from '@/shared/api/types';
import { requiredText } from '@/shared/lib/fields';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { publishText } from '../api/texts';

const schema = z.object({
  title: requiredText('Напишите заголовок', 200),
  body: requiredText('Напишите текст', 20000),
  source: requiredText('Укажите, на чём текст основан', 300),
  verified: z.boolean(),
  validMonths: z.union([z.number(), z.literal('')]),
});

type Values = z.infer<typeof schema>;

/** The next version begins with the words of this one. */
export function TextForm({ text, onPublished }: { text: ConsentText; onPublished: () => Promise<void> }) {
  const form = useForm<Values>({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: {
      title: text.title,
      body: text.body,
      source: text.source,
      verified: text.verified,
      validMonths: text.validMonths ?? '',
    },
  });
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async ({ validMonths, ...values }) => {
    setProblem(undefined);
    try {
      await publishText({
        ...values,
        purpose: text.purpose,
        validMonths: validMonths === '' ? undefined : validMonths,
      });
      await onPublished();
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });

  return (
    <form className="form" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Редакция не введена" />
      <p>
        Новая редакция действует с сегодняшнего дня для тех, кто ещё не подписал. Подписанные согласия
        остаются в прежней редакции. Слова в фигурных скобках подставляются сами: {'{оператор}'},{' '}
        {'{реквизиты}'}, {'{адрес}'}, {'{участник}'}, {'{рождение}'}, {'{сайт}'}, {'{связь}'}.
      </p>
      <TextInput label="Заголовок" error={errors.title?.message} {...form.register('title')} />
      <Textarea
        label="Текст"
        description="Каждый абзац с новой строки"
        autosize
        minRows={12}
        error={errors.body?.message}
        {...form.register('body')}
      />
      <Controller
        control={form.control}
        name="validMonths"
        render={({ field }) => (
          <NumberInput
            label="Срок, месяцев"
            description="Пусто: пока не отозвано"
            min={1}
            max={120}
            allowDecimal={false}
            maw={200}
            value={field.value}
            onChange={(value) => field.onChange(typeof value === 'number' ? value : '')}
            error={errors.validMonths?.message}
          />
        )}
      />
      <TextInput label="На чём основан" error={errors.source?.message} {...form.register('source')} />
      <Checkbox label="Текст проверен юристом" {...form.register('verified')} />
      <div>
        <Button type="submit" loading={isSubmitting}>
          Ввести редакцию {text.version + 1}
        </Button>
      </div>
    </form>
  );
}
