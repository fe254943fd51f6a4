import { Button, Checkbox, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { FilteredList } from '@/shared/api/types';
import { requiredText } from '@/shared/lib/fields';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { toast } from '@/shared/ui/toast';
import { saveFilter, savedFiltersQuery } from './api';
import { conditionsOf, type Search } from './search';

const schema = z.object({ name: requiredText('Назовите отбор', 60), byDefault: z.boolean() });

interface Props {
  list: FilteredList;
  search: Search;
  onSaved: () => void;
}

export function SaveFilter({ list, search, onSaved }: Props) {
  const queryClient = useQueryClient();
  const form = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: { name: '', byDefault: false },
  });
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    setProblem(undefined);
    try {
      const kept = await saveFilter({ ...values, list, search: conditionsOf(search) });
      queryClient.setQueryData(savedFiltersQuery(list).queryKey, kept);
      toast('Отбор сохранён');
      onSaved();
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });
  return (
    <form className="form" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Отбор не сохранён" />
      <p>
        Сохраняются условия и столбцы, их увидите только вы, на любом компьютере. Текст поиска не сохраняется:
        в нём бывают имена. Не пишите имён и в названии.
      </p>
      <TextInput
        label="Название"
        placeholder="Десятые классы без согласия"
        error={errors.name?.message}
        {...form.register('name')}
      />
      <Checkbox label="Открывать список сразу с ним" {...form.register('byDefault')} />
      <div>
        <Button type="submit" loading={isSubmitting}>
          Сохранить отбор
        </Button>
      </div>
    </form>
  );
}
