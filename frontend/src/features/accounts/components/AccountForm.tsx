import { Button, NativeSelect, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { NewAccount } from '@/shared/api/types';
import { requiredText } from '@/shared/lib/fields';
import { suggestLogin } from '@/shared/lib/login';
import { capital } from '@/shared/lib/words';
import { OrganisationPicker } from '@/shared/organisations/OrganisationPicker';
import { roleWords, type Role } from '@/shared/session/roles';
import type { Me } from '@/shared/session/session';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { grantableRoles, placesOf } from '../model/roles';

const schema = z.object({
  familyName: requiredText('Напишите фамилию', 100),
  givenName: requiredText('Напишите имя', 100),
  role: z.string(),
  organisation: z.string().check(z.minLength(1, 'Выберите, где человек работает')),
  username: z
    .string()
    .check(
      z.trim(),
      z.minLength(3, 'Логин – от 3 знаков'),
      z.maxLength(60, 'Логин – до 60 знаков'),
      z.regex(/^[a-z0-9._@-]+$/, 'Логин пишется латиницей: маленькие буквы, цифры, точка, дефис'),
    ),
});

interface Props {
  me: Me;
  onSubmit: (account: NewAccount) => Promise<void>;
}

export function AccountForm({ me, onSubmit }: Props) {
  const roles = grantableRoles(me);
  const form = useForm<NewAccount>({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: { familyName: '', givenName: '', username: '', role: 'curator', organisation: '' },
  });
  const [problem, setProblem] = useState<Problem>();
  const [ownLogin, setOwnLogin] = useState(false);
  const role = useWatch({ control: form.control, name: 'role' });
  const { errors, isSubmitting } = form.formState;

  const suggest = () => {
    if (ownLogin) return;
    const { familyName, givenName } = form.getValues();
    form.setValue('username', suggestLogin(familyName, givenName), { shouldValidate: false });
  };

  const submit = form.handleSubmit(async (values) => {
    setProblem(undefined);
    try {
      await onSubmit(values);
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Учётную запись нельзя завести" />
      <TextInput
        label="Фамилия"
        autoComplete="off"
        data-autofocus
        error={errors.familyName?.message}
        {...form.register('familyName', { onChange: suggest })}
      />
      <TextInput
        label="Имя"
        autoComplete="off"
        error={errors.givenName?.message}
        {...form.register('givenName', { onChange: suggest })}
      />
      <NativeSelect
        label="Роль"
        size="md"
        radius="sm"
        data={roles.map((value) => ({ value, label: capital(roleWords[value]) }))}
        error={errors.role?.message}
        {...form.register('role', {
          onChange: (event: { target: { value: Role } }) => {
            const region = placesOf(event.target.value)[0] === 'REGION';
            form.setValue('organisation', region ? me.organisation : '');
          },
        })}
      />
      {placesOf(role)[0] !== 'REGION' && (
        <Controller
          control={form.control}
          name="organisation"
          render={({ field }) => (
            <OrganisationPicker
              key={placesOf(role)[0]}
              label={role === 'municipal-coordinator' ? 'Муниципалитет' : 'Школа или другая организация'}
              types={placesOf(role)}
              value={field.value}
              onChange={(id) => field.onChange(id ?? '')}
              onBlur={field.onBlur}
              error={errors.organisation?.message}
            />
          )}
        />
      )}
      <TextInput
        label="Логин"
        description="Латиницей. По нему человек будет входить"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        error={errors.username?.message}
        {...form.register('username', { onChange: () => setOwnLogin(true) })}
      />
      <div>
        <Button type="submit" loading={isSubmitting}>
          Завести и показать пароль
        </Button>
      </div>
    </form>
  );
}
