import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { Asked } from '@/shared/figures/api';
import { formatDate } from '@/shared/lib/dates';
import { formatCount } from '@/shared/lib/plural';
import { AppLink } from '@/shared/ui/AppLink';
import { DataTable } from '@/shared/ui/DataTable';
import { Icon } from '@/shared/ui/Icon';
import { LoadMore } from '@/shared/ui/LoadMore';
import { GroupTitle } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { toast } from '@/shared/ui/toast';
import { lineageQuery, namesOf } from '../api/lineage';

interface Props {
  code: string;
  asked: Asked;
  /** Whether the reader may see people; for others the same rows stay pseudonyms. */
  mayName: boolean;
}

/** Opens the figure into what it was counted from. */
export function LineageList({ code, asked, mayName }: Props) {
  const [open, setOpen] = useState(false);
  const [names, setNames] = useState(new Map<string, { id: string; name: string }>());
  const list = useInfiniteQuery({ ...lineageQuery(code, asked), enabled: open });

  if (!open) {
    return (
      <div className="noprint">
        <Button variant="default" leftSection={<Icon name="eye" />} onClick={() => setOpen(true)}>
          Показать, кого посчитали
        </Button>
      </div>
    );
  }
  const showNames = async (pseudonyms: string[]) => {
    try {
      setNames(await namesOf(pseudonyms));
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };
  return (
    <QueryView query={list} what="Список посчитанных">
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        return (
          <section>
            <GroupTitle icon="people" title="Кого посчитали" count={formatCount(pages[0]?.total ?? 0)} />
            {mayName && rows.length > 0 && (
              <p className="row noprint" style={{ marginBottom: 8 }}>
                <Button
                  variant="default"
                  size="xs"
                  leftSection={<Icon name="eye" />}
                  onClick={() => void showNames(rows.map(({ person }) => person))}
                >
                  Показать фамилии
                </Button>
                <span className="hint">Просмотр фамилий записывается в журнал</span>
              </p>
            )}
            <DataTable
              caption="Кого посчитали"
              rows={rows}
              rowKey={({ person }) => person}
              columns={[
                {
                  key: 'who',
                  header: 'Кто',
                  cell: ({ person }) => {
                    const known = names.get(person);
                    return known ? (
                      <AppLink to={`/people/${known.id}`}>{known.name}</AppLink>
                    ) : (
                      <span className="num dim">{person.slice(0, 10)}</span>
                    );
                  },
                },
                { key: 'from', header: 'Считается с', cell: ({ enteredOn }) => formatDate(enteredOn) },
                { key: 'why', header: 'Почему', label: false, cell: ({ countedBecause }) => countedBecause },
              ]}
            />
            <LoadMore query={list} />
          </section>
        );
      }}
    </QueryView>
  );
}
