import { TextInput } from '@mantine/core';
import { Suspense } from 'react';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import type { Person } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { capital } from '@/shared/lib/words';
import { DateField } from '@/shared/ui/DateField';
import { ageWords } from '../model/birth';
import { activeConsent } from '../model/consents';
import { ageFrom, type EnrolmentValues } from '../model/enrolment';
import { needsGuardian, signerAt, signerWords } from '../model/signer';
import { lazyPage } from '@/shared/lib/lazyPage';

const ScanField = lazyPage(() => import('./ScanField'), 'ScanField');

/** The consent that an enrolment needs: who must sign follows from the age and is said, not asked. */
export function ConsentFields({
  known,
  scan,
  onScan,
}: {
  known: Person | undefined;
  scan: File | null;
  onScan: (scan: File | null) => void;
}) {
  const { control, register, formState } = useFormContext<EnrolmentValues>();
  const [birth, signedOn] = useWatch({ control, name: ['person.birth', 'consent.signedOn'] });
  const errors = formState.errors.consent;
  const given = known && activeConsent(known, 'PROCESSING');
  if (given) {
    return (
      <p>
        Согласие на обработку данных уже есть: подписано {formatDate(given.signedOn)}
        {given.guardian ? `, представитель ${given.guardian}` : ''}.
      </p>
    );
  }
  const age = ageFrom(known, birth, signedOn);
  const signer = age === undefined ? undefined : signerAt(age);
  return (
    <>
      <Controller
        control={control}
        name="consent.signedOn"
        render={({ field }) => (
          <DateField
            label="Когда подписано согласие"
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={errors?.signedOn?.message}
          />
        )}
      />
      <p aria-live="polite">
        {signer === undefined || age === undefined ? (
          <span className="dim">Кто должен подписать, станет видно, когда напишете дату рождения.</span>
        ) : (
          <>
            В этот день участнику {ageWords(age)}. Подписывает: <b>{signerWords[signer]}</b>.
          </>
        )}
      </p>
      {needsGuardian(signer) && (
        <TextInput
          label={capital(signerWords.GUARDIAN)}
          description="Фамилия и имя того, кто подписал"
          autoComplete="off"
          error={errors?.guardian?.message}
          {...register('consent.guardian')}
        />
      )}
      <Suspense>
        <ScanField value={scan} onChange={onScan} />
      </Suspense>
    </>
  );
}
