import { Button, NativeSelect, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { OrganisationType } from '@/shared/api/types';
import { capital, organisationTypeWords } from '@/shared/lib/words';
import { organisationQuery } from '@/shared/session/organisation';
import { hasRole, useMe } from '@/shared/session/session';
import { Icon } from '@/shared/ui/Icon';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { addPartner, PARTNER_TYPES, partnersQuery } from './partners';
import classes from './PartnerPicker.module.css';

interface Props {
  label: string;
  value: string;
  onChange: (id: string) => void;
  onBlur?: () => void;
  error?: string;
}

/** A partner organisation: where a specialist works, with whom an agreement is made; a coordinator adds a missing one right here. */
export function PartnerPicker({ label, value, onChange, onBlur, error }: Props) {
  const me = useMe();
  const mayAdd = hasRole(me, 'municipal-coordinator');
  const [typed, setTyped] = useState('');
  const [adding, setAdding] = useState(false);
  const [q] = useDebouncedValue(typed.trim(), 250);
  const { data: found = [] } = useQuery(partnersQuery(q));
  const { data: chosen } = useQuery({ ...organisationQuery(value), enabled: value !== '' });
  const all = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;

  if (adding) {
    return (
      <NewPartner
        name={typed}
        onCancel={() => setAdding(false)}
        onAdded={(id) => {
          onChange(id);
          setAdding(false);
        }}
      />
    );
  }
  return (
    <div className={classes.picker}>
      <Select
        label={label}
        description="Предприятие или другой партнёр"
        placeholder="Начните вводить название"
        searchable
        data={all.map(({ id, name }) => ({ value: id, label: name }))}
        renderOption={({ option }) => {
          const type = all.find(({ id }) => id === option.value)?.type;
          return (
            <span>
              {option.label} {type && <span className="hint">{organisationTypeWords[type]}</span>}
            </span>
          );
        }}
        filter={({ options }) => options}
        nothingFoundMessage={
          mayAdd ? 'Такого партнёра нет: добавьте его' : 'Такого партнёра нет: его добавит координатор'
        }
        value={value || null}
        onChange={(id) => onChange(id ?? '')}
        onSearchChange={(text) => setTyped(text === chosen?.name ? '' : text)}
        onBlur={onBlur}
        error={error}
      />
      {mayAdd ? (
        <Button variant="subtle" size="xs" leftSection={<Icon name="plus" />} onClick={() => setAdding(true)}>
          Добавить партнёра
        </Button>
      ) : (
        <p className="hint">Нет в списке? Партнёров добавляет координатор муниципалитета.</p>
      )}
    </div>
  );
}

function NewPartner({
  name: typed,
  onAdded,
  onCancel,
}: {
  name: string;
  onAdded: (id: string) => void;
  onCancel: () => void;
}) {
  const me = useMe();
  const queries = useQueryClient();
  const [name, setName] = useState(typed);
  const [type, setType] = useState<OrganisationType>('ENTERPRISE');
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);

  const add = async () => {
    if (!name.trim()) return;
    setProblem(undefined);
    setBusy(true);
    try {
      const { id } = await addPartner({ name: name.trim(), type, parent: me.organisation });
      await queries.invalidateQueries({ queryKey: ['organisations'] });
      onAdded(id);
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <fieldset className={classes.adding}>
      <legend>Новый партнёр</legend>
      <ProblemNote problem={problem} title="Партнёр не добавлен" />
      <TextInput
        label="Название"
        autoFocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Enter here is for this small form, not for the large one around it
          event.preventDefault();
          void add();
        }}
      />
      <NativeSelect
        label="Что это"
        size="md"
        radius="sm"
        value={type}
        onChange={(event) => setType(event.currentTarget.value as OrganisationType)}
        data={PARTNER_TYPES.map((one) => ({ value: one, label: capital(organisationTypeWords[one]) }))}
      />
      <div className="row">
        <Button variant="default" loading={busy} disabled={!name.trim()} onClick={() => void add()}>
          Добавить и выбрать
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          Вернуться к списку
        </Button>
      </div>
    </fieldset>
  );
}
