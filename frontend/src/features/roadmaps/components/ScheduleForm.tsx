import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Activity } from '@/shared/api/types';
import { formatDate, parseDate } from '@/shared/lib/dates';
import { DateField } from '@/shared/ui/DateField';
import { Optional } from '@/shared/ui/Optional';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { toast } from '@/shared/ui/toast';
import { schedule, unschedule } from '../api/times';
import classes from './Remarks.module.css';

/** A row «по отдельному графику» waits for its date; from then on it can be late. */
export function ScheduleForm({ roadmap, activity }: { roadmap: string; activity: Activity }) {
  const queries = useQueryClient();
  const [on, setOn] = useState('');
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const refresh = () => queries.invalidateQueries({ queryKey: ['roadmaps'] });
  const waits = activity.status === 'NO_SCHEDULE' || activity.status === 'UNREAD';
  if (!waits && !activity.scheduled) return null;

  const clear = async (was: NonNullable<Activity['scheduled']>) => {
    try {
      await unschedule(roadmap, activity.id);
      await refresh();
      toast('Дата по графику снята', {
        undo: () => schedule(roadmap, activity.id, was).then(refresh),
      });
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };
  const save = async () => {
    if (!parseDate(on).ok) return;
    setProblem(undefined);
    try {
      await schedule(roadmap, activity.id, { on, note: note.trim() || undefined });
      await refresh();
      toast(`Дата по графику: ${formatDate(on)}`, {
        undo: () => unschedule(roadmap, activity.id).then(refresh),
      });
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  if (activity.scheduled) {
    const scheduled = activity.scheduled;
    return (
      <section className={classes.remarks} aria-label="Дата по графику">
        <p>
          По графику до {formatDate(scheduled.on)}
          {scheduled.note && `, ${scheduled.note}`}
        </p>
        <p>
          <button type="button" onClick={() => void clear(scheduled)}>
            Снять дату
          </button>
        </p>
      </section>
    );
  }
  return (
    <section className={classes.remarks} aria-label="Дата по графику">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <ProblemNote problem={problem} title="Дата не записана" />
        <DateField label="Дата по графику" value={on} onChange={setOn} />
        <TextInput
          label={<Optional>Каким документом задана</Optional>}
          placeholder="График № 3 от 10.11.2026"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" size="xs" disabled={!on}>
          Назначить дату
        </Button>
      </form>
    </section>
  );
}
