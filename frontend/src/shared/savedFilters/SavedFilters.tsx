import { Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, useEffect, useRef, useState } from 'react';
import type { FilteredList } from '@/shared/api/types';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { savedFiltersQuery } from './api';
import { conditionsOf, isSame, type Search } from './search';

const SaveFilter = lazy(() => import('./SaveFilter').then((module) => ({ default: module.SaveFilter })));
const OwnFilters = lazy(() => import('./OwnFilters').then((module) => ({ default: module.OwnFilters })));

interface Props {
  list: FilteredList;
  search: Search;
  /** Puts conditions into the address, which checks them. */
  onSearch: (search: Record<string, unknown>) => void;
}

/** The user's own sets of conditions above a list: apply, keep, put in order. */
export function SavedFilters({ list, search, onSearch }: Props) {
  const saved = useQuery(savedFiltersQuery(list));
  const [open, setOpen] = useState<'save' | 'own'>();
  const entering = useRef(Object.values(search).every((value) => value === undefined));
  const own = saved.data?.items ?? [];
  const current = own.find((one) => isSame(one.search, search));
  const first = own.find(({ byDefault }) => byDefault);
  // once, on entering the list with a bare address; «Показать всех» must stay possible
  useEffect(() => {
    if (!saved.isSuccess) return;
    if (entering.current && first) onSearch(first.search);
    entering.current = false;
  }, [saved.isSuccess, first, onSearch]);
  const close = () => setOpen(undefined);
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button variant={current ? 'light' : 'default'}>{current ? current.name : 'Мои отборы'}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {own.map((one) => (
            <Menu.Item key={one.id} onClick={() => onSearch(one.search)}>
              {one.name}
              {one.byDefault && <span className="hint"> при входе</span>}
            </Menu.Item>
          ))}
          {own.length > 0 && <Menu.Divider />}
          <Menu.Item
            disabled={current !== undefined || Object.keys(conditionsOf(search)).length === 0}
            onClick={() => setOpen('save')}
          >
            Сохранить этот отбор
          </Menu.Item>
          {own.length > 0 && <Menu.Item onClick={() => setOpen('own')}>Переименовать и убрать</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <SideDrawer opened={open === 'save'} onClose={close} title="Сохранить отбор">
        <SaveFilter list={list} search={search} onSaved={close} />
      </SideDrawer>
      <SideDrawer opened={open === 'own'} onClose={close} title="Мои отборы">
        <OwnFilters list={list} />
      </SideDrawer>
    </>
  );
}
