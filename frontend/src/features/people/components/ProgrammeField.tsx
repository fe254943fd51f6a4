import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Optional } from '@/shared/ui/Optional';
import { runningProgrammesQuery } from '../api/programmes';
import type { EnrolmentValues } from '../model/enrolment';

/** The school's programmes of that form that run now; no field where there are none. */
export function ProgrammeField() {
  const { register, setValue, getValues, formState } = useFormContext<EnrolmentValues>();
  const { errors } = formState;
  const [organisation, form] = useWatch<EnrolmentValues, ['organisation', 'form']>({
    name: ['organisation', 'form'],
  });
  const { data } = useQuery({
    ...runningProgrammesQuery(organisation),
    enabled: organisation !== '' && form !== '',
  });
  const fitting = data?.items.filter(({ basis }) => basis === form);

  useEffect(() => {
    const chosen = getValues('programme');
    if (chosen && fitting && !fitting.some(({ id }) => id === chosen)) setValue('programme', '');
  }, [fitting, getValues, setValue]);

  if (!fitting?.length) return null;
  return (
    <NativeSelect
      label={<Optional>Программа</Optional>}
      size="md"
      radius="sm"
      maw={420}
      error={errors.programme?.message}
      data={[
        { value: '', label: 'Пока без программы' },
        ...fitting.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      {...register('programme')}
    />
  );
}
