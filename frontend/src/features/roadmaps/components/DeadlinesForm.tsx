import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { ChainDeadlines } from '@/shared/api/types';
import { parseDate } from '@/shared/lib/dates';
import { DateField } from '@/shared/ui/DateField';
import { Optional } from '@/shared/ui/Optional';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { QueryView } from '@/shared/ui/QueryView';
import { toast } from '@/shared/ui/toast';
import { deadlinesQuery, setDeadlines } from '../api/approval';

const steps = [
  { key: 'submitUntil', label: 'Подать на согласование до' },
  { key: 'agreeUntil', label: 'Согласовать до' },
  { key: 'approveUntil', label: 'Утвердить приказом до' },
] as const;

/** Last days of the steps for everybody below, in one school year. */
export function DeadlinesForm({ schoolYear, onDone }: { schoolYear: string; onDone: () => void }) {
  const saved = useQuery(deadlinesQuery(schoolYear));
  return (
    <QueryView query={saved} what="Сроки согласования">
      {(data) => <Fields saved={data} onDone={onDone} />}
    </QueryView>
  );
}

function Fields({ saved, onDone }: { saved: ChainDeadlines; onDone: () => void }) {
  const queries = useQueryClient();
  const [days, setDays] = useState(saved);
  const [problem, setProblem] = useState<Problem>();
  const save = async () => {
    const wrong = steps.some(({ key }) => days[key] && !parseDate(days[key]).ok);
    if (wrong) return;
    try {
      await setDeadlines(days);
      await queries.invalidateQueries({ queryKey: ['roadmaps'] });
      toast('Сроки согласования записаны', {
        undo: () => setDeadlines(saved).then(() => queries.invalidateQueries({ queryKey: ['roadmaps'] })),
      });
      onDone();
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="hint">
        {saved.schoolYear} учебный год. Сроки увидят все, кто подчинён вам, в карте и в «Моём дне». Молчание
        не означает согласия.
      </p>
      <ProblemNote problem={problem} title="Сроки не записаны" />
      {steps.map(({ key, label }) => (
        <DateField
          key={key}
          label={<Optional>{label}</Optional>}
          value={days[key] ?? ''}
          onChange={(value) => setDays({ ...days, [key]: value || undefined })}
        />
      ))}
      <div>
        <Button type="submit">Записать сроки</Button>
      </div>
    </form>
  );
}
