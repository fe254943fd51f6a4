import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Organisation } from '@/shared/api/types';
import { formatDate, parseDate, today } from '@/shared/lib/dates';
import { DateField } from '@/shared/ui/DateField';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { toast } from '@/shared/ui/toast';
import { closeOrganisation, reopenOrganisation } from '../api/closeOrganisation';

/** From which day an organisation does not work any more; that is taken back by one press. */
export function Closure({
  organisation,
  etag,
  onDone,
}: {
  organisation: Organisation;
  etag: string;
  onDone: () => void;
}) {
  const queries = useQueryClient();
  const [on, setOn] = useState(today());
  const [problem, setProblem] = useState<Problem>();
  const { id, name, closedOn } = organisation;
  const refresh = () => queries.invalidateQueries({ queryKey: ['organisations'] });

  const reopen = async () => {
    await reopenOrganisation(id);
    await refresh();
  };
  const act = async (deed: () => Promise<unknown>) => {
    setProblem(undefined);
    try {
      await deed();
      onDone();
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  const close = async () => {
    await closeOrganisation(id, etag, on);
    await refresh();
    toast(`${name}: закрыта с ${formatDate(on)}`, { undo: reopen });
  };

  return (
    <section className="form" style={{ marginTop: 'var(--s-6)' }} aria-label="Закрытие организации">
      <ProblemNote problem={problem} title="Организация не закрыта" />
      {closedOn ? (
        <>
          <p>Закрыта с {formatDate(closedOn)}.</p>
          <div>
            <Button variant="default" onClick={() => void act(reopen)}>
              Открыть снова
            </Button>
          </div>
        </>
      ) : (
        <>
          <DateField label="С какого дня закрыта" value={on} onChange={setOn} />
          <p className="hint">
            Участники, пары и показатели за прошлое останутся. Новых участников, карт и поручений у неё не
            будет.
          </p>
          <div>
            <Button
              variant="default"
              color="red"
              onClick={() => {
                if (parseDate(on).ok) void act(close);
              }}
            >
              Закрыть организацию
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
