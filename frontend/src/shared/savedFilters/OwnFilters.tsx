import { Button, Checkbox, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { FilteredList, SavedFilter } from '@/shared/api/types';
import { toast } from '@/shared/ui/toast';
import { changeFilter, removeFilter, saveFilter, savedFiltersQuery } from './api';
import classes from './OwnFilters.module.css';

/** Names, the one that the list opens with, and what is not needed any more. */
export function OwnFilters({ list }: { list: FilteredList }) {
  const saved = useQuery(savedFiltersQuery(list));
  const own = saved.data?.items ?? [];
  if (own.length === 0) return <p>Сохранённых отборов нет.</p>;
  return (
    <ul className={classes.list}>
      {own.map((one) => (
        <OwnFilter key={one.id} list={list} filter={one} />
      ))}
    </ul>
  );
}

function OwnFilter({ list, filter }: { list: FilteredList; filter: SavedFilter }) {
  const queryClient = useQueryClient();
  const [name, setName] = useState(filter.name);
  const [refused, setRefused] = useState<string>();
  const { id, byDefault, search } = filter;
  const show = (kept: { items: SavedFilter[] }) =>
    queryClient.setQueryData(savedFiltersQuery(list).queryKey, kept);

  async function change(more: Partial<SavedFilter>) {
    setRefused(undefined);
    try {
      show(await changeFilter(id, { list, name: filter.name, byDefault, search, ...more }));
    } catch (error) {
      setRefused(asProblem(error).message);
    }
  }

  async function remove() {
    try {
      await removeFilter(id);
    } catch (error) {
      setRefused(asProblem(error).message);
      return;
    }
    toast('Отбор убран', {
      undo: async () => show(await saveFilter({ list, name: filter.name, byDefault, search })),
    });
    await queryClient.invalidateQueries(savedFiltersQuery(list));
  }

  return (
    <li>
      <form
        noValidate
        className={classes.name}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() && name.trim() !== filter.name) void change({ name: name.trim() });
        }}
      >
        <TextInput
          label="Название"
          maxLength={60}
          value={name}
          error={refused}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={!name.trim() || name.trim() === filter.name}>
          Переименовать
        </Button>
      </form>
      <div className={classes.acts}>
        <Checkbox
          label="Открывать список с ним"
          checked={byDefault}
          onChange={(event) => void change({ byDefault: event.currentTarget.checked })}
        />
        <Button variant="subtle" onClick={() => void remove()}>
          Убрать «{filter.name}»
        </Button>
      </div>
    </li>
  );
}
