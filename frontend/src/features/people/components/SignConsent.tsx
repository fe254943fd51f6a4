import { Button, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import type { Problem } from '@/shared/api/problem';
import type { ConsentPurpose, Person } from '@/shared/api/types';
import { today } from '@/shared/lib/dates';
import { requiredDate } from '@/shared/lib/fields';
import { DateField } from '@/shared/ui/DateField';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { signConsent } from '../api/consents';
import { attachScanOf } from '../api/scans';
import { purposeReasons } from '../messages';
import { ageWords } from '../model/birth';
import { ageFrom } from '../model/enrolment';
import { needsGuardian, signerAt, signerWords } from '../model/signer';
import { ScanField } from './ScanField';

interface Values {
  signedOn: string;
  guardian: string;
}

interface Props {
  person: Person;
  purpose: ConsentPurpose;
  onSigned: () => Promise<void>;
}

/** A consent that was given on paper: when, by whom, and the scan of it, if there is one. */
export function SignConsent({ person, purpose, onSigned }: Props) {
  const signerOn = (day: string) => {
    const age = ageFrom(person, '', day);
    return age === undefined ? undefined : signerAt(age);
  };
  const schema = z
    .object({ signedOn: requiredDate('Напишите, когда подписано'), guardian: z.string() })
    .check(
      z.superRefine((values, context) => {
        if (needsGuardian(signerOn(values.signedOn)) && !values.guardian.trim()) {
          context.addIssue({
            code: 'custom',
            path: ['guardian'],
            message: 'Напишите фамилию и имя того, кто подписал',
            input: values,
          });
        }
      }),
    );
  const form = useForm<Values>({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: { signedOn: today(), guardian: '' },
  });
  const [scan, setScan] = useState<File | null>(null);
  const [problem, setProblem] = useState<Problem>();
  const { errors, isSubmitting } = form.formState;
  const signedOn = useWatch({ control: form.control, name: 'signedOn' });
  const signer = signerOn(signedOn);
  const age = ageFrom(person, '', signedOn);

  const submit = form.handleSubmit(async (values) => {
    setProblem(undefined);
    try {
      const { id } = await signConsent({
        person: person.id,
        purpose,
        signedOn: values.signedOn,
        signedBy: signerOn(values.signedOn) ?? 'SELF',
        guardian: needsGuardian(signerOn(values.signedOn)) ? values.guardian.trim() : undefined,
      });
      await attachScanOf(id, scan);
      await onSigned();
    } catch (error) {
      setProblem(applyProblem(form, error, { signedBy: 'signedOn' }));
    }
  });

  return (
    <form className="form" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Согласие не записано" />
      <p>{purposeReasons[purpose]}. Бумагу храните в деле школы.</p>
      <Controller
        control={form.control}
        name="signedOn"
        render={({ field }) => (
          <DateField
            label="Когда подписано"
            data-autofocus
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={errors.signedOn?.message}
          />
        )}
      />
      {signer && age !== undefined && (
        <p aria-live="polite">
          В этот день участнику {ageWords(age)}. Подписывает: <b>{signerWords[signer]}</b>.
        </p>
      )}
      {needsGuardian(signer) && (
        <TextInput
          label="Законный представитель"
          description="Фамилия и имя того, кто подписал"
          error={errors.guardian?.message}
          {...form.register('guardian')}
        />
      )}
      <ScanField value={scan} onChange={setScan} />
      <div>
        <Button type="submit" loading={isSubmitting}>
          Записать согласие
        </Button>
      </div>
    </form>
  );
}
