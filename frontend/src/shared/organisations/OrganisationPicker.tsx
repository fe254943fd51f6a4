import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OrganisationType } from '@/shared/api/types';
import { organisationTypeWords } from '@/shared/lib/words';
import { organisationQuery } from '@/shared/session/organisation';
import { organisationSearchQuery } from './api';

interface Props extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  value: string | null;
  onChange: (id: string | null) => void;
  /** Only these kinds of organisations. */
  types?: readonly OrganisationType[];
  /** This one is not offered. */
  except?: string;
}

/** Chooses an organisation of one's subtree by typing a part of its name: a region has thousands. */
export function OrganisationPicker({ value, onChange, types, except, ...rest }: Props) {
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const single = types?.length === 1 ? types[0] : undefined;
  const { data } = useQuery(organisationSearchQuery({ type: single, q: q || undefined }));
  const { data: chosen } = useQuery({
    ...organisationQuery(value ?? ''),
    enabled: value !== null && value !== '',
  });

  const found = (data?.items ?? []).filter(
    ({ id, type, closedOn }) => !closedOn && id !== except && (!types || types.includes(type)),
  );
  const all = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  return (
    <Select
      searchable
      placeholder="Начните вводить название"
      {...rest}
      data={all.map(({ id, name }) => ({ value: id, label: name }))}
      renderOption={({ option }) => {
        const type = all.find(({ id }) => id === option.value)?.type;
        return (
          <span>
            {option.label} {type && <span className="hint">{organisationTypeWords[type]}</span>}
          </span>
        );
      }}
      // the server has searched already; what it found is shown as it is
      filter={({ options }) => options}
      value={value || null}
      onChange={onChange}
      onSearchChange={(text) => setTyped(text === chosen?.name ? '' : text)}
    />
  );
}
