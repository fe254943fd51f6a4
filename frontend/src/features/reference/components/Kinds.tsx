import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { kindsQuery } from '@/shared/dictionary/dictionary';
import { lazyPage } from '@/shared/lib/lazyPage';
import { capital } from '@/shared/lib/words';
import { GroupTitle } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { RowList, RowWords } from '@/shared/ui/RowList';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { toast } from '@/shared/ui/toast';
import { putKinds } from '../api/forms';

const KindsForm = lazyPage(() => import('./KindsForm'), 'KindsForm');

export function Kinds() {
  const queries = useQueryClient();
  const kinds = useQuery(kindsQuery);
  const [open, setOpen] = useState(false);
  return (
    <section aria-label="Виды наставничества">
      <GroupTitle icon="split" title="Виды наставничества" />
      <QueryView query={kinds} what="Справочник видов">
        {({ items }) => (
          <>
            <RowList>
              <li>
                <RowWords title={items.map(({ name }) => capital(name)).join('; ') || 'Видов нет'}>
                  Их предлагает форма программы
                </RowWords>
                <Button
                  variant="default"
                  size="xs"
                  aria-label="Изменить виды наставничества"
                  onClick={() => setOpen(true)}
                >
                  Изменить
                </Button>
              </li>
            </RowList>
            <SideDrawer opened={open} onClose={() => setOpen(false)} title="Виды наставничества">
              <KindsForm
                names={items.map(({ name }) => name)}
                onSave={async (names) => {
                  await putKinds(names);
                  await queries.invalidateQueries({ queryKey: ['mentoring-kinds'] });
                  setOpen(false);
                  toast('Виды наставничества записаны');
                }}
              />
            </SideDrawer>
          </>
        )}
      </QueryView>
    </section>
  );
}
