import { Checkbox } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { asProblem } from '@/shared/api/problem';
import type { Activity } from '@/shared/api/types';
import { formatDate, today } from '@/shared/lib/dates';
import { toast } from '@/shared/ui/toast';
import { completeOccurrence, reopenOccurrence } from '../api/times';
import classes from './Remarks.module.css';

interface Props {
  roadmap: string;
  activity: Activity;
  mayComplete: boolean;
}

/** The times of a recurring row, each marked on its own; with the last one the row is done. */
export function Occurrences({ roadmap, activity, mayComplete }: Props) {
  const queries = useQueryClient();
  const times = activity.occurrences;
  if (times.length === 0) return null;
  const refresh = () => queries.invalidateQueries({ queryKey: ['roadmaps'] });

  const mark = async (on: string, done: boolean) => {
    const make = done ? completeOccurrence : reopenOccurrence;
    const back = done ? reopenOccurrence : completeOccurrence;
    try {
      await make(roadmap, activity.id, on);
      await refresh();
      toast(done ? `Отмечено: ${formatDate(on)}` : `Отметка снята: ${formatDate(on)}`, {
        undo: () => back(roadmap, activity.id, on).then(refresh),
      });
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };

  const done = times.filter((one) => one.done).length;
  return (
    <section className={classes.remarks} aria-label="По срокам">
      <h3>
        По срокам: {done} из {times.length}
      </h3>
      <ul>
        {times.map((one) => (
          <li key={one.on}>
            <Checkbox
              label={`до ${formatDate(one.on)}`}
              description={
                one.done
                  ? [`отмечено ${formatDate(one.done.on)}, ${one.done.by}`, one.done.comment]
                      .filter(Boolean)
                      .join('. ')
                  : one.on < today()
                    ? 'просрочено'
                    : undefined
              }
              checked={one.done !== undefined}
              disabled={!mayComplete}
              onChange={(event) => void mark(one.on, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
