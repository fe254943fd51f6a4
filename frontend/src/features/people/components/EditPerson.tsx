import { Button } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { Person } from '@/shared/api/types';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { QueryView } from '@/shared/ui/QueryView';
import { Tiles } from '@/shared/ui/Tiles';
import { changePerson } from '../api/changePerson';
import { editedPersonQuery } from '../api/person';
import { kindNames } from '../messages';
import { personChangeOf, personSchema, valuesOf, type PersonValues } from '../model/person';
import { PersonFields } from './PersonFields';

interface Props {
  id: string;
  onSaved: () => Promise<void>;
}

export function EditPerson({ id, onSaved }: Props) {
  const edited = useQuery(editedPersonQuery(id));
  return (
    <QueryView query={edited} what="Карточка участника">
      {({ data, etag }) => (
        // a new version read after 412 starts the form anew
        <EditForm
          key={etag}
          person={data}
          etag={etag}
          onReload={() => void edited.refetch()}
          onSaved={onSaved}
        />
      )}
    </QueryView>
  );
}

const schema = z.object({ person: personSchema });

const fieldNames = {
  birthDate: 'person.birth',
  birthYear: 'person.birth',
  '/birthDate': 'person.birth',
  '/birthYear': 'person.birth',
  familyName: 'person.familyName',
  givenName: 'person.givenName',
  patronymic: 'person.patronymic',
  className: 'person.className',
  teachingSince: 'person.teachingSince',
  email: 'person.email',
  phone: 'person.phone',
  guardian: 'person.guardian',
  guardianPhone: 'person.guardianPhone',
  job: 'person.job',
  snils: 'person.snils',
  employer: 'person.employer',
  'person/employer': 'person.employer',
} as const;

function EditForm({
  person,
  etag,
  onSaved,
  onReload,
}: {
  person: Person;
  etag: string;
  onSaved: () => Promise<void>;
  onReload: () => void;
}) {
  const form = useForm<{ person: PersonValues }>({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: { person: valuesOf(person) },
  });
  const [problem, setProblem] = useState<Problem>();
  const kind = useWatch({ control: form.control, name: 'person.kind' });

  const submit = form.handleSubmit(async (values) => {
    setProblem(undefined);
    try {
      await changePerson(person.id, etag, personChangeOf(values.person));
      await onSaved();
    } catch (error) {
      setProblem(applyProblem(form, error, fieldNames));
    }
  });

  return (
    <FormProvider {...form}>
      <form className="form" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
        <ProblemNote problem={problem} title="Карточка не сохранена" onReload={onReload} />
        <Tiles
          legend="Кто это"
          columns={2}
          options={Object.entries(kindNames).map(([value, label]) => ({
            value: value as PersonValues['kind'],
            label,
          }))}
          value={kind}
          onChange={(next) => form.setValue('person.kind', next, { shouldDirty: true })}
        />
        <PersonFields />
        <div>
          <Button type="submit" loading={form.formState.isSubmitting}>
            Сохранить карточку
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}
