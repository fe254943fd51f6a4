import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { AppointmentPost, Organisation } from '@/shared/api/types';
import { today } from '@/shared/lib/dates';
import { optionalDate, optionalText, requiredDate, requiredText } from '@/shared/lib/fields';
import { suggestLogin } from '@/shared/lib/login';
import { capital } from '@/shared/lib/words';
import { useMe } from '@/shared/session/session';
import { FormDate } from '@/shared/ui/FormDate';
import { Optional } from '@/shared/ui/Optional';
import type { IssuedPassword } from '@/shared/ui/PasswordOnce';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { toast } from '@/shared/ui/toast';
import { appoint } from '../api/appointments';
import { mayOpenAccount, postsOf, postWords } from '../model/posts';

const schema = z.object({
  post: z.string(),
  familyName: requiredText('Напишите фамилию', 100),
  givenName: requiredText('Напишите имя', 100),
  patronymic: optionalText(100),
  orderNumber: requiredText('Напишите номер приказа', 50),
  orderDate: requiredDate('Напишите дату приказа'),
  startsOn: requiredDate('Напишите, с какого дня'),
  until: optionalDate(),
  opens: z.boolean(),
  username: z.string().check(z.trim()),
});

interface Values {
  post: AppointmentPost;
  familyName: string;
  givenName: string;
  patronymic: string;
  orderNumber: string;
  orderDate: string;
  startsOn: string;
  until: string;
  opens: boolean;
  username: string;
}

/** Somebody is appointed by an order; with a login he gets the account of the post at once. */
export function AppointForm({
  organisation,
  onDone,
}: {
  organisation: Organisation;
  onDone: (issued: IssuedPassword | undefined) => Promise<void>;
}) {
  const me = useMe();
  const posts = postsOf(organisation.type);
  const form = useForm<Values>({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: {
      post: posts[0] ?? 'WORKING_GROUP',
      familyName: '',
      givenName: '',
      patronymic: '',
      orderNumber: '',
      orderDate: today(),
      startsOn: today(),
      until: '',
      opens: false,
      username: '',
    },
  });
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;
  const [post, opens] = useWatch({ control: form.control, name: ['post', 'opens'] });
  const account = mayOpenAccount(me, post);

  const submit = form.handleSubmit(async ({ opens: wanted, ...values }) => {
    setProblem(undefined);
    const username = wanted && account ? values.username : undefined;
    try {
      const { temporaryPassword } = await appoint({
        ...values,
        organisation: organisation.id,
        patronymic: values.patronymic || undefined,
        until: values.until || undefined,
        username,
      });
      toast(`${values.familyName} ${values.givenName}: назначение записано`);
      await onDone(username && temporaryPassword ? { username, password: temporaryPassword } : undefined);
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });

  return (
    <form className="form" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Назначение не записано" />
      <NativeSelect
        label="Кем назначен"
        data={posts.map((value) => ({ value, label: capital(postWords[value]) }))}
        {...form.register('post')}
      />
      <TextInput label="Фамилия" error={errors.familyName?.message} {...form.register('familyName')} />
      <TextInput label="Имя" error={errors.givenName?.message} {...form.register('givenName')} />
      <TextInput
        label={<Optional>Отчество</Optional>}
        error={errors.patronymic?.message}
        {...form.register('patronymic')}
      />
      <TextInput
        label="Номер приказа"
        placeholder="101-о"
        maw={240}
        error={errors.orderNumber?.message}
        {...form.register('orderNumber')}
      />
      <FormDate control={form.control} name="orderDate" label="Дата приказа" />
      <FormDate control={form.control} name="startsOn" label="С какого дня" />
      <FormDate control={form.control} name="until" label={<Optional>По какой день</Optional>} />
      {account && (
        <Checkbox
          label="Открыть учётную запись: она заработает сразу и закроется вместе с назначением"
          {...form.register('opens', {
            onChange: () => {
              const { familyName, givenName, username } = form.getValues();
              if (!username) form.setValue('username', suggestLogin(familyName, givenName));
            },
          })}
        />
      )}
      {account && opens && (
        <TextInput
          label="Логин"
          description="Латиницей: маленькие буквы, цифры, точка, дефис"
          maw={280}
          error={errors.username?.message}
          {...form.register('username')}
        />
      )}
      <div>
        <Button type="submit" loading={isSubmitting}>
          Записать назначение
        </Button>
      </div>
    </form>
  );
}
