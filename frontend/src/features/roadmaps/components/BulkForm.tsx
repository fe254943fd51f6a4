import { Button, Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { BulkRequest, BulkResult } from '@/shared/api/types';
import { counted } from '@/shared/lib/plural';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { toast } from '@/shared/ui/toast';
import { bulk } from '../api/changeActivity';
import classes from './CascadeForm.module.css';

type Action = Exclude<BulkRequest['action'], 'RESTORE'>;

interface Props {
  roadmap: string;
  rows: readonly string[];
  /** Words of rows may change now. */
  mayEdit: boolean;
  onDone: () => void;
}

const ROWS = ['строка', 'строки', 'строк'] as const;
const actions: Record<Action, { label: string; edits: boolean }> = {
  COMPLETE: { label: 'Отметить выполненными', edits: false },
  REOPEN: { label: 'Снять отметку о выполнении', edits: false },
  SHIFT: { label: 'Сдвинуть сроки', edits: true },
  ASSIGN: { label: 'Назначить ответственного', edits: true },
};

/** One deed on the ticked rows: what each row becomes is seen before, and taken back after by one press. */
export function BulkForm({ roadmap, rows, mayEdit, onDone }: Props) {
  const queries = useQueryClient();
  const [action, setAction] = useState<Action>('COMPLETE');
  const [days, setDays] = useState(5);
  const [workingDays, setWorkingDays] = useState(true);
  const [responsible, setResponsible] = useState('');
  const [preview, setPreview] = useState<BulkResult>();
  const [problem, setProblem] = useState<Problem>();
  const refresh = () => queries.invalidateQueries({ queryKey: ['roadmaps'] });

  const request = (dryRun: boolean): BulkRequest => ({
    action,
    rows: rows.map((id) => ({ id })),
    days: action === 'SHIFT' ? days : undefined,
    workingDays: action === 'SHIFT' && workingDays,
    responsible: action === 'ASSIGN' ? responsible : undefined,
    dryRun,
  });
  const send = async () => {
    setProblem(undefined);
    try {
      if (!preview) {
        setPreview(await bulk(roadmap, request(true)));
        return;
      }
      const result = await bulk(roadmap, request(false));
      await refresh();
      toast(`Изменено: ${counted(result.changed, ROWS)}`, {
        undo: () => bulk(roadmap, undoOf(action, result)).then(refresh),
      });
      onDone();
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  const changed =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      setPreview(undefined);
    };

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ProblemNote problem={problem} title="Строки не изменены" />
      <NativeSelect
        label="Что сделать"
        value={action}
        onChange={(event) => changed(setAction)(event.currentTarget.value as Action)}
        data={(Object.keys(actions) as Action[])
          .filter((one) => mayEdit || !actions[one].edits)
          .map((one) => ({ value: one, label: actions[one].label }))}
      />
      {action === 'SHIFT' && (
        <>
          <NumberInput
            label="На сколько дней"
            description="Раньше – с минусом"
            maw={160}
            min={-365}
            max={365}
            value={days}
            onChange={(value) => changed(setDays)(Number(value) || 0)}
          />
          <Checkbox
            label="Считать рабочие дни"
            checked={workingDays}
            onChange={(event) => changed(setWorkingDays)(event.currentTarget.checked)}
          />
        </>
      )}
      {action === 'ASSIGN' && (
        <TextInput
          label="Кто отвечает"
          description="Должность, не фамилия"
          value={responsible}
          onChange={(event) => changed(setResponsible)(event.currentTarget.value)}
        />
      )}
      {preview && (
        <div role="status">
          <p>
            Изменится {counted(preview.changed, ROWS)} из {preview.rows.length}:
          </p>
          <ul>
            {preview.rows.map(({ id, number, activity, before, after, skipped }) => (
              <li key={id}>
                <b>
                  {number} {activity}
                </b>
                <div className="hint">
                  {skipped ?? `${before ?? 'не указано'} → ${after ?? 'не указано'}`}
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <Button type="submit" disabled={preview?.changed === 0}>
          {preview ? 'Изменить' : `Посмотреть, что изменится: ${counted(rows.length, ROWS)}`}
        </Button>
      </div>
    </form>
  );
}

/** Marks are turned over, words come back as they were; rows that were passed over are left alone. */
function undoOf(action: Action, result: BulkResult): BulkRequest {
  const rows = result.rows.filter(({ skipped }) => !skipped);
  const ids = rows.map(({ id }) => ({ id }));
  if (action === 'COMPLETE') return { action: 'REOPEN', rows: ids };
  if (action === 'REOPEN') return { action: 'COMPLETE', rows: ids };
  return {
    action: 'RESTORE',
    rows: rows.map(({ id, termText, responsible }) => ({ id, termText, responsible })),
  };
}
