import { NativeSelect } from '@mantine/core';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import type { ParticipantRole, Person, PersonKind } from '@/shared/api/types';
import { capital, formWords, participantRoleWords } from '@/shared/lib/words';
import { DateField } from '@/shared/ui/DateField';
import { Tiles } from '@/shared/ui/Tiles';
import { ProgrammeField } from './ProgrammeField';
import { kindNames } from '../messages';
import { fittingForm, formsFor, rolesFor } from '../model/eligibility';
import type { EnrolmentValues } from '../model/enrolment';

const kinds = Object.entries(kindNames).map(([value, label]) => ({ value: value as PersonKind, label }));

/** Who he is and what he becomes; only roles and forms that fit each other are offered. */
export function RoleFields({ known }: { known: Person | undefined }) {
  const { control, getValues, setValue, formState } = useFormContext<EnrolmentValues>();
  const [typedKind, role] = useWatch({ control, name: ['person.kind', 'role'] });
  const kind = known?.kind ?? typedKind;
  const forms = formsFor(kind, role);
  const { errors } = formState;

  const settle = (nextKind: PersonKind, nextRole: ParticipantRole) => {
    const roles = rolesFor(nextKind);
    const fit = roles.includes(nextRole) ? nextRole : (roles[0] ?? nextRole);
    setValue('role', fit, { shouldDirty: true });
    setValue('form', fittingForm(nextKind, fit, getValues('form') || undefined) ?? '', {
      shouldDirty: true,
      shouldValidate: formState.isSubmitted,
    });
  };

  return (
    <>
      {!known && (
        <Controller
          control={control}
          name="person.kind"
          render={({ field }) => (
            <Tiles
              legend="Кто это"
              options={kinds}
              value={field.value}
              onChange={(next) => {
                field.onChange(next);
                settle(next, role);
              }}
            />
          )}
        />
      )}
      <Tiles
        legend="Роль"
        options={rolesFor(kind).map((value) => ({ value, label: capital(participantRoleWords[value]) }))}
        columns={2}
        value={role}
        onChange={(next) => settle(kind, next)}
      />
      <Controller
        control={control}
        name="form"
        render={({ field }) => (
          <NativeSelect
            label="Форма наставничества"
            description="Первым назван наставник"
            size="md"
            radius="sm"
            maw={420}
            value={field.value}
            ref={field.ref}
            onChange={(event) => field.onChange(event.currentTarget.value)}
            onBlur={field.onBlur}
            error={errors.form?.message}
            data={[
              ...(forms.length === 1 ? [] : [{ value: '', label: 'Выберите форму' }]),
              ...forms.map((value) => ({ value, label: capital(formWords[value]) })),
            ]}
          />
        )}
      />
      <ProgrammeField />
      <Controller
        control={control}
        name="enteredOn"
        render={({ field }) => (
          <DateField
            label="В программе с"
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={errors.enteredOn?.message}
          />
        )}
      />
    </>
  );
}
