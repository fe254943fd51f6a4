import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { Optional } from '@/shared/ui/Optional';
import { snilsKeepingQuery } from '../api/snils';
import type { PersonValues } from '../model/person';
import { isMasked } from '../model/snils';

/** Only where the system has a key for it. One that is kept stands masked: what is typed takes its place. */
export function SnilsField() {
  const { control, register, formState } = useFormContext<{ person: PersonValues }>();
  const typed = useWatch({ control, name: 'person.snils' });
  const { data } = useQuery(snilsKeepingQuery());
  if (!data?.kept) return null;
  return (
    <TextInput
      label={<Optional>СНИЛС</Optional>}
      description={
        isMasked(typed)
          ? 'Чтобы заменить, сотрите и впишите новый. Пустое поле уберёт его из карточки'
          : 'Для участия не нужен: только помогает не завести карточку дважды. Хранится зашифрованным'
      }
      placeholder="123-456-789 64"
      inputMode="numeric"
      autoComplete="off"
      maw={420}
      error={formState.errors.person?.snils?.message}
      onFocus={(event) => isMasked(typed) && event.currentTarget.select()}
      {...register('person.snils')}
    />
  );
}
