import { Button } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Participation } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { capital, participantRoleWords } from '@/shared/lib/words';
import { ParticipationMark } from '@/shared/participations/ParticipationMark';
import { AppLink } from '@/shared/ui/AppLink';
import { DataTable } from '@/shared/ui/DataTable';
import { LoadMore } from '@/shared/ui/LoadMore';
import { QueryView } from '@/shared/ui/QueryView';
import { Empty } from '@/shared/ui/States';

interface Props {
  people: UseInfiniteQueryResult<InfiniteData<{ items: Participation[] }>>;
  /** What helps where nobody is there. */
  empty: ReactNode;
  onGone?: (participation: Participation) => Promise<void>;
}

/** Who takes part in a programme, and where each stands. */
export function Participants({ people, empty, onGone }: Props) {
  return (
    <QueryView query={people} what="Список участников">
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        return rows.length === 0 ? (
          <Empty compact as="h3" title="В программе пока никого нет" actions={empty}>
            <p>Добавьте участников базы этой формы: всех можно отметить сразу.</p>
          </Empty>
        ) : (
          <>
            <DataTable
              caption="Участники программы"
              rows={rows}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'name',
                  header: 'Участник',
                  cell: ({ person }) => (
                    <>
                      <AppLink to={`/people/${person.id}`}>{person.name}</AppLink>
                      {person.className && <span className="hint"> {person.className}</span>}
                    </>
                  ),
                },
                { key: 'role', header: 'Роль', cell: ({ role }) => capital(participantRoleWords[role]) },
                { key: 'entered', header: 'В базе с', cell: ({ enteredOn }) => formatDate(enteredOn) },
                {
                  key: 'state',
                  header: 'Состояние',
                  label: false,
                  cell: (one) => <ParticipationMark participation={one} />,
                },
                ...(onGone
                  ? [
                      {
                        key: 'actions',
                        header: 'Действия',
                        actions: true,
                        cell: (one: Participation) => (
                          <Button
                            variant="subtle"
                            size="xs"
                            aria-label={`Убрать из программы: ${one.person.name}`}
                            onClick={() => void onGone(one)}
                          >
                            Убрать
                          </Button>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
            <LoadMore query={people} />
          </>
        );
      }}
    </QueryView>
  );
}
