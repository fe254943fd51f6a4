import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Clearance, Person } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { lazyPage } from '@/shared/lib/lazyPage';
import { GroupTitle } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { RowList, RowWords } from '@/shared/ui/RowList';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { toast } from '@/shared/ui/toast';
import { clearancesQuery, recordClearance, removeClearance } from '../api/clearances';
import { ClearanceMark } from './ClearanceMark';

const ClearanceForm = lazyPage(() => import('./ClearanceForm'), 'ClearanceForm');

/** Certificates that a mentor from outside has shown: what was checked, when and by whom; never a copy. */
export function PersonClearance({
  person,
  stand,
  onChanged,
}: {
  person: Person;
  stand: NonNullable<Person['clearance']>;
  onChanged: () => Promise<void>;
}) {
  const clearances = useQuery(clearancesQuery(person.id));
  const [adding, setAdding] = useState(false);
  const remove = async ({ id, ...shown }: Clearance) => {
    await removeClearance(person.id, id);
    await onChanged();
    toast('Справка убрана', {
      undo: async () => {
        await recordClearance(person.id, shown);
        await onChanged();
      },
    });
  };
  return (
    <section>
      <GroupTitle icon="file" title="Справка об отсутствии судимости" />
      <QueryView query={clearances} what="Справка">
        {(items) => (
          <RowList>
            <li>
              <ClearanceMark stand={stand} />
              <Button variant="default" size="xs" onClick={() => setAdding(true)}>
                Записать справку
              </Button>
            </li>
            {items.map((one) => (
              <li key={one.id}>
                <RowWords title={`№ ${one.number} от ${formatDate(one.issuedOn)}`}>
                  до {formatDate(one.validUntil)}, проверено {formatDate(one.checkedOn)}: {one.checkedBy}
                </RowWords>
                <Button
                  variant="subtle"
                  size="xs"
                  aria-label={`Убрать справку № ${one.number}`}
                  onClick={() => void remove(one)}
                >
                  Убрать
                </Button>
              </li>
            ))}
          </RowList>
        )}
      </QueryView>
      <SideDrawer opened={adding} onClose={() => setAdding(false)} title="Справка об отсутствии судимости">
        <ClearanceForm
          person={person.id}
          onSaved={async () => {
            setAdding(false);
            await onChanged();
            toast('Справка записана');
          }}
        />
      </SideDrawer>
    </section>
  );
}
