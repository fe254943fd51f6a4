import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { RoadmapImport } from '@/shared/api/types';
import { GroupTitle } from '@/shared/ui/Panel';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { changeImport, importQuery } from '../api/imports';
import classes from './Duties.module.css';

type Duty = RoadmapImport['duties'][number];

/** What the points of the order lay on somebody: no rows of its table, but one press makes them so. */
export function Duties({ draft, readOnly }: { draft: RoadmapImport; readOnly: boolean }) {
  const queries = useQueryClient();
  const [busy, setBusy] = useState<string>();
  if (draft.duties.length === 0) return null;

  const change = async (of: RoadmapImport, rows: Parameters<typeof changeImport>[1]['rows']) => {
    const changed = await changeImport(of, { rows });
    queries.setQueryData(importQuery(draft.id).queryKey, changed);
    return changed;
  };
  const take = async ({ number, addressee, text }: Duty) => {
    setBusy(number);
    try {
      const changed = await change(draft, [{ number, activity: text, responsible: addressee }]);
      const added = changed.rows.at(-1);
      toast('Поручение стало строкой карты. Впишите срок', {
        undo: added && (() => change(changed, [{ id: added.id, removed: true }])),
      });
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    } finally {
      setBusy(undefined);
    }
  };

  return (
    <section>
      <GroupTitle icon="clip" title="Поручения из текста приказа" count={draft.duties.length} />
      <ul className={classes.list}>
        {draft.duties.map((duty) => (
          <li key={duty.number + duty.text}>
            <span className="num">{duty.number}</span>
            <div>
              <p>{duty.text}</p>
              {duty.addressee && <p className="hint">{duty.addressee}</p>}
            </div>
            {draft.rows.some(({ activity }) => activity === duty.text) ? (
              <StatusMark tone="ok">в карте</StatusMark>
            ) : (
              !readOnly && (
                <Button
                  variant="default"
                  size="xs"
                  loading={busy === duty.number}
                  aria-label={`Добавить в карту: ${duty.text}`}
                  onClick={() => void take(duty)}
                >
                  Добавить в карту
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
