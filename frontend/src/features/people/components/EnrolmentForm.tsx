import { Button } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { Controller, FormProvider, useForm } from 'react-hook-form';
import { applyProblem } from '@/shared/api/form';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Enrolment, Person } from '@/shared/api/types';
import { OrganisationPicker } from '@/shared/organisations/OrganisationPicker';
import { AppLink } from '@/shared/ui/AppLink';
import { LeaveGuard } from '@/shared/ui/LeaveGuard';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { enrol } from '../api/enrol';
import { attachScanOf } from '../api/scans';
import { enrolmentOf, enrolmentSchema, type EnrolmentValues } from '../model/enrolment';
import { emptyPerson } from '../model/person';
import { ConsentFields } from './ConsentFields';
import classes from './EnrolmentForm.module.css';
import { PersonFields } from './PersonFields';
import { RoleFields } from './RoleFields';
import { SimilarPeople } from './SimilarPeople';

interface Props {
  initial: EnrolmentValues;
  /** A person whose card is there already: only role and, if missing, consent are asked. */
  known?: Person;
  choosesSchool: boolean;
  onKnown: (person: string, typed: EnrolmentValues) => void;
  /** `next`: the form stays open for another one, with the same role, form and day. */
  onEnrolled: (enrolment: Enrolment, typed: EnrolmentValues, next: boolean) => void;
}

const SCHOOLS = ['SCHOOL', 'COLLEGE', 'ADDITIONAL_EDUCATION', 'KINDERGARTEN'] as const;

const fieldNames = {
  'person/birthDate': 'person.birth',
  'person/birthYear': 'person.birth',
  'person/organisation': 'organisation',
  'consent/signedBy': 'consent.signedOn',
} as const;

export function EnrolmentForm({ initial, known, choosesSchool, onKnown, onEnrolled }: Props) {
  const schema = useMemo(() => enrolmentSchema(known), [known]);
  const form = useForm<EnrolmentValues>({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: initial,
  });
  const [problem, setProblem] = useState<Problem>();
  const [scan, setScan] = useState<File | null>(null);
  const [saved, setSaved] = useState(0);
  const guarded = useRef(true);
  const { errors, isSubmitting, isDirty } = form.formState;

  // the fields are there again only after the emptied form has been drawn
  useEffect(() => {
    if (saved > 0) form.setFocus('person.familyName');
  }, [form, saved]);

  const save = (next: boolean) =>
    form.handleSubmit(async (values) => {
      setProblem(undefined);
      try {
        const enrolment = await enrol(enrolmentOf(values, known));
        await attachScanOf(enrolment.consent.id, scan);
        setScan(null);
        const kept = keptOf(values);
        form.reset(kept);
        if (next) setSaved((count) => count + 1);
        else guarded.current = false;
        onEnrolled(enrolment, kept, next);
      } catch (error) {
        const aboutPerson =
          known &&
          asProblem(error).errors.some(({ pointer }) => pointer?.replace(/^\//, '').startsWith('person'));
        setProblem(aboutPerson ? asProblem(error) : applyProblem(form, error, fieldNames));
      }
    });

  return (
    <FormProvider {...form}>
      <LeaveGuard when={isDirty} unless={guarded} />
      <form
        className={classes.form}
        noValidate
        autoComplete="off"
        onSubmit={(event) => void save(!known)(event)}
      >
        <ProblemNote problem={problem} title="Участник не внесён" />
        {problem && known && (
          <p>
            <AppLink to={`/people/${known.id}`}>Открыть карточку</AppLink>
          </p>
        )}
        <Part title="Роль в программе">
          {choosesSchool && (
            <Controller
              control={form.control}
              name="organisation"
              render={({ field }) => (
                <OrganisationPicker
                  label="Школа или другая организация"
                  types={SCHOOLS}
                  value={field.value}
                  onChange={(id) => field.onChange(id ?? '')}
                  onBlur={field.onBlur}
                  error={errors.organisation?.message}
                />
              )}
            />
          )}
          <RoleFields known={known} />
        </Part>
        {!known && (
          <Part title="Участник">
            <PersonFields
              quick
              afterName={
                <SimilarPeople
                  onChoose={(person) => {
                    guarded.current = false;
                    onKnown(person, form.getValues());
                  }}
                />
              }
            />
          </Part>
        )}
        <Part title="Согласие на обработку данных">
          <ConsentFields known={known} scan={scan} onScan={setScan} />
        </Part>
        <div className={classes.actions}>
          {known ? (
            <Button type="submit" loading={isSubmitting}>
              Записать в роль
            </Button>
          ) : (
            <>
              <Button type="submit" loading={isSubmitting}>
                Сохранить и внести следующего
              </Button>
              <Button variant="default" disabled={isSubmitting} onClick={() => void save(false)()}>
                Сохранить
              </Button>
            </>
          )}
        </div>
      </form>
    </FormProvider>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** What the next one of the same list most likely shares: all but the person himself. */
function keptOf(values: EnrolmentValues): EnrolmentValues {
  return {
    ...values,
    person: { ...emptyPerson, kind: values.person.kind, employer: values.person.employer },
    consent: { signedOn: values.consent.signedOn, guardian: '' },
  };
}
