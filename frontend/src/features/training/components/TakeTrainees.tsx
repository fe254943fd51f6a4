import { Button, Checkbox } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Participation, Training } from '@/shared/api/types';
import { counted, PEOPLE } from '@/shared/lib/plural';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { LoadMore } from '@/shared/ui/LoadMore';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { QueryView } from '@/shared/ui/QueryView';
import { SearchField } from '@/shared/ui/SearchField';
import { Empty } from '@/shared/ui/States';
import { mentorsQuery, takeTrainees } from '../api/trainings';
import { Checklist } from '@/shared/ui/Checklist';

/** Mentors of the base who are not trained yet; all of them by one tick. */
export function TakeTrainees({
  training,
  onTaken,
}: {
  training: Training;
  onTaken: (number: number) => Promise<void>;
}) {
  const [q, setQ] = useState('');
  const [all, setAll] = useState(false);
  const mentors = useInfiniteQuery(mentorsQuery(q, all));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const take = async () => {
    setProblem(undefined);
    setBusy(true);
    try {
      await takeTrainees(training.id, [...chosen]);
      await onTaken(chosen.size);
    } catch (error) {
      setProblem(asProblem(error));
      setBusy(false);
    }
  };
  return (
    <section className="form" aria-label="Записать наставников на обучение">
      <ProblemNote problem={problem} title="Наставники не записаны" />
      <SearchField label="Найти наставника" value={q} onChange={setQ} />
      <Checkbox
        size="sm"
        label="Показать и тех, кто обучен или обучается"
        checked={all}
        onChange={(event) => setAll(event.currentTarget.checked)}
      />
      <QueryView query={mentors} what="Список наставников">
        {({ pages }) => {
          const choices = choicesOf(
            pages.flatMap(({ items }) => items),
            training,
          );
          if (choices.length === 0) {
            return (
              <Empty
                compact
                as="h3"
                title={q ? 'Таких наставников нет' : 'Все наставники базы уже записаны или обучены'}
                actions={
                  <ButtonLink to="/people/new?role=MENTOR" variant="default">
                    Записать наставника
                  </ButtonLink>
                }
              />
            );
          }
          return (
            <>
              <Checklist label="Наставники" choices={choices} chosen={chosen} onChosen={setChosen} />
              <LoadMore query={mentors} />
            </>
          );
        }}
      </QueryView>
      <div>
        <Button disabled={chosen.size === 0} loading={busy} onClick={() => void take()}>
          Записать на обучение: {counted(chosen.size, PEOPLE)}
        </Button>
      </div>
    </section>
  );
}

/** A person with two roles is there once, and whoever takes part already is not. */
function choicesOf(participations: readonly Participation[], training: Training) {
  const taken = new Set(training.trainees.map(({ person }) => person));
  const people = new Map(participations.map((one) => [one.person.id, one]));
  return [...people.values()]
    .filter(({ person }) => !taken.has(person.id))
    .map(({ person, organisation, organisationName }) => ({
      id: person.id,
      name: person.name,
      hint: [person.className, organisation === training.organisation ? undefined : organisationName]
        .filter(Boolean)
        .join(', '),
    }));
}
