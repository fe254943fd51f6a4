import { Button, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { ConsentOperator } from '@/shared/api/types';
import { requiredText } from '@/shared/lib/fields';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { writeOperator } from '../api/consents';

const schema = z.object({
  address: requiredText('Напишите адрес, как в уставе', 300),
  site: z.string(),
  contact: z.string(),
});

/** What every consent says of the organisation beside its name and numbers. */
export function OperatorForm({
  organisation,
  known,
  onSaved,
}: {
  organisation: string;
  known: ConsentOperator | null;
  onSaved: () => Promise<void>;
}) {
  const form = useForm({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: { address: known?.address ?? '', site: known?.site ?? '', contact: known?.contact ?? '' },
  });
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async ({ address, site, contact }) => {
    setProblem(undefined);
    try {
      await writeOperator(organisation, {
        address: address.trim(),
        site: site.trim() || undefined,
        contact: contact.trim() || undefined,
      });
      await onSaved();
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });

  return (
    <form className="form" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <p>Согласие должно называть оператора. Имя, ИНН и ОГРН берутся из карточки организации.</p>
      <ProblemNote problem={problem} title="Сведения не записаны" />
      <TextInput
        label="Адрес"
        description="Как в уставе"
        data-autofocus
        error={errors.address?.message}
        {...form.register('address')}
      />
      <TextInput
        label="Страница сайта"
        description="Где публикуете. Без неё согласие на публикацию не спрашивают"
        placeholder="https://"
        inputMode="url"
        error={errors.site?.message}
        {...form.register('site')}
      />
      <TextInput
        label="Куда обращаться"
        description="Телефон или почта: для вопросов и отзыва"
        error={errors.contact?.message}
        {...form.register('contact')}
      />
      <div>
        <Button type="submit" loading={isSubmitting}>
          Записать
        </Button>
      </div>
    </form>
  );
}
