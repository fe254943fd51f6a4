import { Button, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { Person } from '@/shared/api/types';
import { today } from '@/shared/lib/dates';
import { requiredDate, requiredText } from '@/shared/lib/fields';
import { OrganisationPicker } from '@/shared/organisations/OrganisationPicker';
import { DateField } from '@/shared/ui/DateField';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { transferPerson } from '../api/transfer';

const schema = z.object({
  organisation: requiredText('Выберите, куда он перешёл'),
  transferredOn: requiredDate('Напишите первый день на новом месте'),
  className: z.string().check(z.trim(), z.maxLength(20, 'Коротко, до 20 знаков: 7 «Б»')),
});

/** Says beforehand what ends, what stays and what the new school has to do. */
export function TransferPerson({
  person,
  onTransferred,
}: {
  person: Person;
  onTransferred: (card: Person) => void;
}) {
  const form = useForm({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: { organisation: '', transferredOn: today(), className: '' },
  });
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async ({ organisation, transferredOn, className }) => {
    setProblem(undefined);
    try {
      onTransferred(
        await transferPerson(person.id, {
          organisation,
          transferredOn,
          className: className.trim() || undefined,
        }),
      );
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Перевод не записан" />
      <p>
        Здесь его роли и пары завершатся этим днём, история и показатели останутся. На новом месте появится
        карточка кандидата: он войдёт в программу, когда там запишут согласие. В муниципалитете и регионе он
        будет посчитан один раз.
      </p>
      <Controller
        control={form.control}
        name="organisation"
        render={({ field }) => (
          <OrganisationPicker
            label="Куда перешёл"
            types={['SCHOOL', 'COLLEGE', 'ADDITIONAL_EDUCATION', 'KINDERGARTEN']}
            value={field.value}
            onChange={(id) => field.onChange(id ?? '')}
            onBlur={field.onBlur}
            error={errors.organisation?.message}
          />
        )}
      />
      <Controller
        control={form.control}
        name="transferredOn"
        render={({ field }) => (
          <DateField
            label="Первый день на новом месте"
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={errors.transferredOn?.message}
          />
        )}
      />
      {person.kind === 'PUPIL' && (
        <TextInput
          label="Класс на новом месте"
          maw={200}
          error={errors.className?.message}
          {...form.register('className')}
        />
      )}
      <div>
        <Button type="submit" loading={isSubmitting}>
          Перевести
        </Button>
      </div>
    </form>
  );
}
