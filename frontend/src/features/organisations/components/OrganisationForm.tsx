import { Button, NativeSelect, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { ExternalIds, OrganisationType } from '@/shared/api/types';
import { optionalDate, optionalDigits, requiredText } from '@/shared/lib/fields';
import { capital, organisationTypeWords } from '@/shared/lib/words';
import { FormDate } from '@/shared/ui/FormDate';
import { Optional } from '@/shared/ui/Optional';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { codeNames, codesOf, type CodeKey } from '../model/rules';

const schema = z.object({
  type: z.string(),
  name: requiredText('Напишите название, как в уставе или коротко: СОШ № 7'),
  externalIds: z.object({
    oktmo: optionalDigits([8, 11], 'В ОКТМО 8 или 11 цифр'),
    inn: optionalDigits([10, 12], 'В ИНН 10 цифр, у частного лица 12'),
    kpp: optionalDigits([9], 'В КПП 9 цифр'),
    ogrn: optionalDigits([13, 15], 'В ОГРН 13 цифр, у предпринимателя 15'),
    oo1: z.string().check(z.trim(), z.maxLength(40, 'Слишком длинный код')),
  }),
  since: optionalDate(),
});

export interface OrganisationValues {
  type: OrganisationType;
  name: string;
  externalIds: Record<CodeKey, string>;
  since: string;
}

export interface Told {
  type: OrganisationType;
  name: string;
  externalIds: ExternalIds;
  since?: string;
}

interface Props {
  types: readonly OrganisationType[];
  initial?: { type: OrganisationType; name: string; externalIds?: ExternalIds };
  submitLabel: string;
  onSubmit: (values: Told) => Promise<void>;
  /** After 412: read the record again. */
  onReload?: () => void;
}

export function OrganisationForm({ types, initial, submitLabel, onSubmit, onReload }: Props) {
  const form = useForm<OrganisationValues>({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: {
      type: initial?.type ?? types[0],
      name: initial?.name ?? '',
      externalIds: { oktmo: '', inn: '', kpp: '', ogrn: '', oo1: '', ...initial?.externalIds },
      since: '',
    },
  });
  const [problem, setProblem] = useState<Problem>();
  const [type, name] = useWatch({ control: form.control, name: ['type', 'name'] });
  const renaming = initial !== undefined && name.trim() !== initial.name;
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async (values) => {
    setProblem(undefined);
    try {
      const codes = codesOf(values.type).map((key) => [key, values.externalIds[key].trim()] as const);
      await onSubmit({
        type: values.type,
        name: values.name.trim(),
        externalIds: Object.fromEntries(codes.filter(([, code]) => code !== '')),
        since: renaming && values.since ? values.since : undefined,
      });
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Организацию нельзя сохранить" onReload={onReload} />
      {types.length > 1 && (
        <NativeSelect
          label="Что это"
          size="md"
          radius="sm"
          data={types.map((value) => ({ value, label: capital(organisationTypeWords[value]) }))}
          {...form.register('type')}
        />
      )}
      <TextInput
        label="Название"
        description="Как пишут в отчётах. Полное имя из устава не обязательно"
        error={errors.name?.message}
        data-autofocus
        {...form.register('name')}
      />
      {renaming && (
        <FormDate
          control={form.control}
          name="since"
          label={<Optional>С какого дня новое название</Optional>}
          description="В отчётах за прошлое останется прежнее. Пусто – это исправление ошибки, оно изменит и прошлое"
        />
      )}
      {codesOf(type).map((key) => (
        <TextInput
          key={key}
          label={<Optional>{codeNames[key]}</Optional>}
          inputMode="numeric"
          autoComplete="off"
          maw={240}
          error={errors.externalIds?.[key]?.message}
          {...form.register(`externalIds.${key}`)}
        />
      ))}
      <div>
        <Button type="submit" loading={isSubmitting}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}
