import { Button, PasswordInput, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import { asProblem, type Problem } from '@/shared/api/problem';
import { requiredText } from '@/shared/lib/fields';
import { loginUrl } from '@/shared/session/session';
import { Mark } from '@/shared/ui/Mark';
import { PageHeader, useDocumentTitle } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { QueryView } from '@/shared/ui/QueryView';
import { Empty } from '@/shared/ui/States';
import { createFirstAdministrator, setupQuery } from '../api/setup';
import classes from './SetupPage.module.css';

/** The one-time link of an empty system: the first administrator and his region. The token is in the hash: no log has it. */
export function SetupPage() {
  useDocumentTitle('Первый запуск');
  const setup = useQuery(setupQuery);
  const [token] = useState(() => window.location.hash.slice(1));
  const [region, setRegion] = useState<string>();
  return (
    <>
      <header className={classes.bar}>
        <Mark />
        Эстафета
      </header>
      <main id="main" className={classes.page}>
        {region !== undefined ? (
          <Empty
            as="h1"
            title={`${region}: регион создан`}
            actions={
              <Button component="a" href={loginUrl('/')}>
                Войти
              </Button>
            }
          >
            <p>Войдите под своим логином. Дальше система подскажет: муниципалитеты, школы, учётные записи.</p>
          </Empty>
        ) : (
          <QueryView query={setup} what="Первый запуск" as="h1">
            {({ needed }) =>
              !needed ? (
                <Empty as="h1" title="Система уже настроена" actions={<a href="/sign-in">Ко входу</a>}>
                  <p>Первый администратор уже есть. Если это не вы, попросите у него учётную запись.</p>
                </Empty>
              ) : token === '' ? (
                <Empty as="h1" title="Откройте одноразовую ссылку целиком">
                  <p>
                    Её напечатала программа при первом запуске. Она кончается длинным кодом после знака #: без
                    него администратора создать нельзя.
                  </p>
                </Empty>
              ) : (
                <SetupForm token={token} onDone={setRegion} />
              )
            }
          </QueryView>
        )}
      </main>
    </>
  );
}

const schema = z.pipe(
  z.object({
    regionName: requiredText('Напишите название региона'),
    familyName: requiredText('Напишите фамилию', 100),
    givenName: requiredText('Напишите имя', 100),
    username: z
      .string()
      .check(
        z.trim(),
        z.minLength(3, 'Логин – от 3 знаков'),
        z.regex(/^[a-z0-9._@-]+$/, 'Логин пишется латиницей: маленькие буквы, цифры, точка, дефис'),
      ),
    password: z.string().check(z.minLength(12, 'Пароль – от 12 знаков. Можно фразу из нескольких слов')),
    repeated: z.string(),
  }),
  z.any().check(
    z.refine(({ password, repeated }) => password === repeated, {
      message: 'Пароли разные',
      path: ['repeated'],
    }),
  ),
);

interface Values {
  regionName: string;
  familyName: string;
  givenName: string;
  username: string;
  password: string;
  repeated: string;
}

function SetupForm({ token, onDone }: { token: string; onDone: (region: string) => void }) {
  const form = useForm<Values>({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: {
      regionName: '',
      familyName: '',
      givenName: '',
      username: '',
      password: '',
      repeated: '',
    },
  });
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async ({ regionName, familyName, givenName, username, password }) => {
    setProblem(undefined);
    try {
      await createFirstAdministrator({ token, regionName, familyName, givenName, username, password });
      onDone(regionName);
    } catch (error) {
      setProblem(
        asProblem(error).errors.some(({ pointer }) => pointer === '/token')
          ? asProblem(error)
          : applyProblem(form, error),
      );
    }
  });

  return (
    <>
      <PageHeader
        title="Первый запуск"
        sub="Назовите регион и заведите первого администратора. Остальных он добавит сам"
        documentTitle="Первый запуск"
      />
      <Panel padded>
        <form className="form" noValidate onSubmit={(event) => void submit(event)}>
          <ProblemNote problem={problem} title="Регион не создан" />
          <TextInput
            label="Регион"
            description="Как в официальных письмах: Волгоградская область"
            error={errors.regionName?.message}
            {...form.register('regionName')}
          />
          <TextInput
            label="Ваша фамилия"
            autoComplete="family-name"
            error={errors.familyName?.message}
            {...form.register('familyName')}
          />
          <TextInput
            label="Ваше имя"
            autoComplete="given-name"
            error={errors.givenName?.message}
            {...form.register('givenName')}
          />
          <TextInput
            label="Логин"
            description="Латиницей, например i.osin"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            error={errors.username?.message}
            {...form.register('username')}
          />
          <PasswordInput
            label="Пароль"
            description="От 12 знаков"
            autoComplete="new-password"
            error={errors.password?.message}
            {...form.register('password')}
          />
          <PasswordInput
            label="Пароль ещё раз"
            autoComplete="new-password"
            error={errors.repeated?.message}
            {...form.register('repeated')}
          />
          <div>
            <Button type="submit" loading={isSubmitting}>
              Создать регион и администратора
            </Button>
          </div>
        </form>
      </Panel>
    </>
  );
}
