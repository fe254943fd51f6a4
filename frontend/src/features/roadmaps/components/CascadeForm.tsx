import { Button, Checkbox } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Cascade, Roadmap } from '@/shared/api/types';
import { counted } from '@/shared/lib/plural';
import { PlanMeter } from '@/shared/ui/PlanMeter';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { QueryView } from '@/shared/ui/QueryView';
import { Empty } from '@/shared/ui/States';
import { cascadeQuery, jobQuery, startCascade } from '../api/obligations';
import classes from './CascadeForm.module.css';

interface Props {
  roadmap: Roadmap;
  onClose: () => void;
}

/** Rows to lay on schools: those that the order addresses to them are ticked; then the progress of the work. */
export function CascadeForm({ roadmap, onClose }: Props) {
  const cascade = useQuery(cascadeQuery(roadmap.id));
  return (
    <QueryView query={cascade} what="Поручения школам">
      {(data) =>
        data.organisations.length === 0 ? (
          <Empty title="Поручать некому" compact>
            <p>У организации, чья это карта, нет подчинённых школ. Их добавляют на странице «Организации».</p>
          </Empty>
        ) : (
          <Choice roadmap={roadmap} cascade={data} onClose={onClose} />
        )
      }
    </QueryView>
  );
}

function Choice({ roadmap, cascade, onClose }: Props & { cascade: Cascade }) {
  const laid = new Map(cascade.rows.map((row) => [row.activity, row]));
  const [rows, setRows] = useState(
    () => new Set(cascade.rows.filter((row) => row.suggested && row.total === 0).map((row) => row.activity)),
  );
  const [schools, setSchools] = useState(() => new Set(cascade.organisations.map(({ id }) => id)));
  const [job, setJob] = useState<string>();
  const [problem, setProblem] = useState<Problem>();

  const start = async () => {
    setProblem(undefined);
    try {
      const all = schools.size === cascade.organisations.length;
      const started = await startCascade(roadmap.id, [...rows], all ? undefined : [...schools]);
      setJob(started.id);
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  if (job) return <Running job={job} onClose={onClose} />;
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <ProblemNote problem={problem} title="Поручения не выданы" />
      <fieldset>
        <legend>Какие строки поручить</legend>
        {roadmap.activities.map((row) => {
          const share = laid.get(row.id);
          return (
            <Checkbox
              key={row.id}
              checked={rows.has(row.id)}
              onChange={(event) => setRows(toggled(rows, row.id, event.currentTarget.checked))}
              label={`${row.number ?? ''} ${row.activity}`.trim()}
              description={[
                row.responsible,
                share &&
                  share.total > 0 &&
                  `уже поручено: ответили ${share.done + share.declined} из ${share.total}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          );
        })}
      </fieldset>
      <details>
        <summary>
          Кому: {schools.size} из{' '}
          {counted(cascade.organisations.length, ['организации', 'организаций', 'организаций'])}
        </summary>
        <fieldset>
          <legend className="visually-hidden">Кому поручить</legend>
          {cascade.organisations.map(({ id, name }) => (
            <Checkbox
              key={id}
              checked={schools.has(id)}
              onChange={(event) => setSchools(toggled(schools, id, event.currentTarget.checked))}
              label={name}
            />
          ))}
        </fieldset>
      </details>
      <p className="hint">
        Кому строка уже поручена, у того она не задвоится. Новым школам можно поручить позже этой же кнопкой.
      </p>
      <div>
        <Button type="submit" disabled={rows.size === 0 || schools.size === 0}>
          Поручить: {counted(rows.size, ['строку', 'строки', 'строк'])}
        </Button>
      </div>
    </form>
  );
}

function Running({ job, onClose }: { job: string; onClose: () => void }) {
  const work = useQuery(jobQuery(job)).data;
  const queries = useQueryClient();
  const finished = work && work.state !== 'RUNNING';
  return (
    <div className={classes.form} role="status">
      <p>{finished ? work.result : 'Поручения рассылаются. Можно закрыть это окно, работа не прервётся.'}</p>
      <PlanMeter
        value={finished ? 1 : (work?.done ?? 0)}
        max={finished ? 1 : Math.max(1, work?.total ?? 1)}
      />
      <div>
        <Button
          variant={finished ? 'filled' : 'default'}
          onClick={() => {
            void queries.invalidateQueries({ queryKey: ['roadmaps'] });
            onClose();
          }}
        >
          {finished ? 'Готово' : 'Закрыть'}
        </Button>
      </div>
    </div>
  );
}

function toggled(of: ReadonlySet<string>, id: string, on: boolean): Set<string> {
  const next = new Set(of);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}
