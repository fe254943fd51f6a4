import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Programme } from '@/shared/api/types';
import { counted, PEOPLE } from '@/shared/lib/plural';
import { participantRoleWords } from '@/shared/lib/words';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Checklist } from '@/shared/ui/Checklist';
import { LoadMore } from '@/shared/ui/LoadMore';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { QueryView } from '@/shared/ui/QueryView';
import { SearchField } from '@/shared/ui/SearchField';
import { Empty } from '@/shared/ui/States';
import { candidatesQuery } from '../api/programmes';

/** People of the base in the programme's form who are in no programme yet; all of them by one tick. */
export function AddParticipants({
  programme,
  onAdd,
}: {
  programme: Programme;
  onAdd: (participations: string[]) => Promise<void>;
}) {
  const [q, setQ] = useState('');
  const people = useInfiniteQuery(candidatesQuery(programme, q));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const add = async () => {
    setProblem(undefined);
    setBusy(true);
    try {
      await onAdd([...chosen]);
    } catch (error) {
      setProblem(asProblem(error));
      setBusy(false);
    }
  };
  return (
    <section className="form" aria-label="Участники базы">
      <ProblemNote problem={problem} title="Участники не добавлены" />
      <SearchField label="Найти участника" value={q} onChange={setQ} />
      <QueryView query={people} what="Список участников">
        {({ pages }) => {
          const choices = pages
            .flatMap(({ items }) => items)
            .map(({ id, person, role }) => ({
              id,
              name: person.name,
              hint: [participantRoleWords[role], person.className].filter(Boolean).join(', '),
            }));
          return choices.length === 0 ? (
            <Empty
              compact
              as="h3"
              title={q ? 'Таких участников нет' : 'Все участники этой формы уже в программах'}
              actions={
                <ButtonLink to={`/people/new?form=${programme.basis}`} variant="default">
                  Внести участника
                </ButtonLink>
              }
            />
          ) : (
            <>
              <Checklist label="Участники" choices={choices} chosen={chosen} onChosen={setChosen} />
              <LoadMore query={people} />
            </>
          );
        }}
      </QueryView>
      <div>
        <Button disabled={chosen.size === 0} loading={busy} onClick={() => void add()}>
          Добавить в программу: {counted(chosen.size, PEOPLE)}
        </Button>
      </div>
    </section>
  );
}
