import { TextInput } from '@mantine/core';
import { Suspense, type ReactNode } from 'react';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { lazyPage } from '@/shared/lib/lazyPage';
import { Optional } from '@/shared/ui/Optional';
import { fieldsOf, type PersonValues } from '../model/person';
import { BirthField } from './BirthField';
import { SnilsField } from './SnilsField';
import classes from './PersonFields.module.css';

const PartnerPicker = lazyPage(() => import('@/shared/organisations/PartnerPicker'), 'PartnerPicker');

/**
 * Fields of a person's card, those that his kind has. `afterName` stands under the three names; quick entry leaves out
 * what can be added later.
 */
export function PersonFields({ afterName, quick = false }: { afterName?: ReactNode; quick?: boolean }) {
  const { control, register, formState } = useFormContext<{ person: PersonValues }>();
  const kind = useWatch({ control, name: 'person.kind' });
  const errors = formState.errors.person;
  const { className, teachingSince, employer, guardian, job } = fieldsOf(kind);
  return (
    <>
      <div>
        <div className={classes.names}>
          <TextInput
            label="Фамилия"
            autoComplete="off"
            error={errors?.familyName?.message}
            {...register('person.familyName')}
          />
          <TextInput
            label="Имя"
            autoComplete="off"
            error={errors?.givenName?.message}
            {...register('person.givenName')}
          />
          <TextInput
            label={<Optional>Отчество</Optional>}
            autoComplete="off"
            error={errors?.patronymic?.message}
            {...register('person.patronymic')}
          />
        </div>
        {afterName}
      </div>
      <div className={classes.short}>
        <Controller
          control={control}
          name="person.birth"
          render={({ field }) => (
            <BirthField
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
              error={errors?.birth?.message}
            />
          )}
        />
        {className && (
          <TextInput
            label={<Optional>{className}</Optional>}
            description={kind === 'PUPIL' ? 'Как в журнале: 7 «Б»' : 'Например: 2 курс, П-21'}
            autoComplete="off"
            maw={200}
            error={errors?.className?.message}
            {...register('person.className')}
          />
        )}
        {teachingSince && (
          <TextInput
            label={<Optional>Преподаёт с</Optional>}
            description="Месяц и год. Нужно показателю «молодые педагоги»"
            placeholder="09.2024"
            inputMode="numeric"
            autoComplete="off"
            maw={280}
            error={errors?.teachingSince?.message}
            {...register('person.teachingSince')}
          />
        )}
      </div>
      {employer && (
        <Suspense>
          <Controller
            control={control}
            name="person.employer"
            render={({ field }) => (
              <PartnerPicker
                label="Где работает"
                value={field.value}
                onChange={field.onChange}
                onBlur={field.onBlur}
                error={errors?.employer?.message}
              />
            )}
          />
        </Suspense>
      )}
      <TextInput
        label={<Optional>Почта</Optional>}
        description="Сюда придёт личная ссылка на анкету. У младших – почта родителя"
        type="email"
        autoComplete="off"
        maw={420}
        error={errors?.email?.message}
        {...register('person.email')}
      />
      <SnilsField />
      {!quick && (
        <div className={classes.short}>
          <TextInput
            label={<Optional>Телефон</Optional>}
            type="tel"
            autoComplete="off"
            maw={280}
            error={errors?.phone?.message}
            {...register('person.phone')}
          />
          {job && (
            <TextInput
              label={<Optional>Должность</Optional>}
              autoComplete="off"
              maw={420}
              error={errors?.job?.message}
              {...register('person.job')}
            />
          )}
          {guardian && (
            <>
              <TextInput
                label={<Optional>Законный представитель</Optional>}
                description="Фамилия, имя, отчество; кем приходится"
                autoComplete="off"
                maw={420}
                error={errors?.guardian?.message}
                {...register('person.guardian')}
              />
              <TextInput
                label={<Optional>Телефон представителя</Optional>}
                type="tel"
                autoComplete="off"
                maw={280}
                error={errors?.guardianPhone?.message}
                {...register('person.guardianPhone')}
              />
            </>
          )}
        </div>
      )}
    </>
  );
}
