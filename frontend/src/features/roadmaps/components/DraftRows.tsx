import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { ActivityChange, DraftRow, RoadmapImport } from '@/shared/api/types';
import { StatusMark } from '@/shared/ui/StatusMark';
import { TermChip } from '@/shared/ui/TermChip';
import { toast } from '@/shared/ui/toast';
import { changeImport, importQuery } from '../api/imports';
import { sectionsOf } from '../model/rows';
import { DraftRowEditor } from './DraftRowEditor';
import { isAboutTerm } from './RoadmapTable';
import { SourceCells, type DraftField } from './SourceCells';
import classes from './DraftRows.module.css';

interface Props {
  draft: RoadmapImport;
  rows: readonly DraftRow[];
  readOnly: boolean;
}

/** The order's words at the left on sunken ground, the reading at the right; a doubtful row has a warm edge. */
export function DraftRows({ draft, rows, readOnly }: Props) {
  const queries = useQueryClient();
  const [editing, setEditing] = useState<{ row: string; first: DraftField }>();
  const [pointed, setPointed] = useState<{ row: string; field?: string }>();

  const stop = () => {
    setEditing(undefined);
    setPointed(undefined);
  };

  const change = async (row: DraftRow, body: ActivityChange | { removed: true }): Promise<boolean> => {
    try {
      const changed = await changeImport(draft, { rows: [{ id: row.id, ...body }] });
      queries.setQueryData(importQuery(draft.id).queryKey, changed);
      stop();
      if ('removed' in body) toast('Строка убрана из карты');
      return true;
    } catch (error) {
      const problem = asProblem(error);
      toast(problem.message, { tone: 'failed' });
      if (problem.stale) await queries.invalidateQueries({ queryKey: importQuery(draft.id).queryKey });
      return false;
    }
  };

  return (
    <div className={classes.frame}>
      {sectionsOf(rows).map((section) => (
        <section key={section.key} aria-label={section.title || undefined}>
          {section.title && <h2 className={classes.section}>{section.title}</h2>}
          <ul>
            {section.rows.map((row) => (
              <li
                key={row.id}
                id={anchor(row.position)}
                tabIndex={-1}
                className={classes.row}
                data-doubt={row.attention.length > 0 || undefined}
              >
                <div className={classes.source}>
                  <SourceCells
                    row={row}
                    active={pointed?.row === row.id ? pointed.field : undefined}
                    onPoint={(field) => setPointed({ row: row.id, field })}
                    onMend={readOnly ? undefined : (first) => setEditing({ row: row.id, first })}
                  />
                </div>
                {editing?.row === row.id ? (
                  <DraftRowEditor
                    key={editing.first}
                    row={row}
                    first={editing.first}
                    onField={(field) => setPointed({ row: row.id, field })}
                    onSave={(body) => change(row, body)}
                    onRemove={() => void change(row, { removed: true })}
                    onCancel={stop}
                  />
                ) : (
                  <Reading
                    row={row}
                    active={pointed?.row === row.id ? pointed.field : undefined}
                    onPoint={(field) => setPointed({ row: row.id, field })}
                    onEdit={readOnly ? undefined : () => setEditing({ row: row.id, first: 'activity' })}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const anchor = (position: number) => `draft-row-${position}`;

/** Where a finding leads to. */
export function focusDraftRow(position: number) {
  const row = document.getElementById(anchor(position));
  row?.scrollIntoView({ block: 'center' });
  row?.focus({ preventScroll: true });
}

interface ReadingProps {
  row: DraftRow;
  active?: string;
  onPoint: (field?: string) => void;
  onEdit?: () => void;
}

function Reading({ row, active, onPoint, onEdit }: ReadingProps) {
  const field = (name: DraftField) => ({
    'data-active': active === name || undefined,
    onMouseEnter: () => onPoint(name),
    onMouseLeave: () => onPoint(undefined),
  });
  return (
    <div className={classes.reading}>
      <div className={classes.words}>
        <p {...field('activity')}>
          {row.number} {row.activity}
        </p>
        {row.content && (
          <p className="dim" {...field('content')}>
            {row.content}
          </p>
        )}
      </div>
      <div {...field('termText')}>
        {row.termText ? <p className="hint">«{row.termText}»</p> : <p className="hint">срок не указан</p>}
        <TermChip term={row.term} inferred={row.inferred.filter(isAboutTerm)} />
        {row.inferred
          .filter((one) => !isAboutTerm(one))
          .map(({ field: about, message }) => (
            <p key={about} className="hint">
              {message}
            </p>
          ))}
      </div>
      <div className={classes.words}>
        <p {...field('responsible')}>
          {row.responsible ?? <span className="dim">ответственный не назван</span>}
        </p>
        {row.result && (
          <p className="hint" {...field('result')}>
            {row.result}
          </p>
        )}
      </div>
      <div className={classes.side}>
        {row.attention.map(({ code, message }) => (
          <StatusMark key={code} tone="warn">
            {message}
          </StatusMark>
        ))}
        {onEdit && (
          <Button variant="default" size="xs" aria-label={`Исправить: ${row.activity}`} onClick={onEdit}>
            Исправить
          </Button>
        )}
      </div>
    </div>
  );
}
