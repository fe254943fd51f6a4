import { Button, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { ActivityChange, DraftRow, RoadmapImport } from '@/shared/api/types';
import { Icon } from '@/shared/ui/Icon';
import { StatusMark } from '@/shared/ui/StatusMark';
import { TermChip } from '@/shared/ui/TermChip';
import { toast } from '@/shared/ui/toast';
import { changeImport, importQuery } from '../api/imports';
import { sectionsOf } from '../model/rows';
import { isAboutTerm } from './RoadmapTable';
import classes from './DraftRows.module.css';

interface Props {
  draft: RoadmapImport;
  rows: readonly DraftRow[];
  readOnly: boolean;
}

/** The order's words at the left on sunken ground, the reading at the right; a doubtful row has a warm edge. */
export function DraftRows({ draft, rows, readOnly }: Props) {
  const queries = useQueryClient();
  const [editing, setEditing] = useState<string>();

  const change = async (row: DraftRow, body: ActivityChange | { removed: true }): Promise<boolean> => {
    try {
      const changed = await changeImport(draft, { rows: [{ id: row.id, ...body }] });
      queries.setQueryData(importQuery(draft.id).queryKey, changed);
      setEditing(undefined);
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
                <Source row={row} />
                {editing === row.id ? (
                  <RowEditor
                    row={row}
                    onSave={(body) => change(row, body)}
                    onRemove={() => void change(row, { removed: true })}
                    onCancel={() => setEditing(undefined)}
                  />
                ) : (
                  <Reading row={row} onEdit={readOnly ? undefined : () => setEditing(row.id)} />
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

function Source({ row }: { row: DraftRow }) {
  return (
    <div className={classes.source}>
      {row.source && (
        <p className="hint">
          Таблица {row.source.table}, строка {row.source.row}
        </p>
      )}
      <p>
        {row.number} {row.activity}
      </p>
      {row.content && <p className="dim">{row.content}</p>}
    </div>
  );
}

function Reading({ row, onEdit }: { row: DraftRow; onEdit?: () => void }) {
  return (
    <div className={classes.reading}>
      <div>
        {row.termText ? <p className="hint">«{row.termText}»</p> : <p className="hint">срок не указан</p>}
        <TermChip term={row.term} inferred={row.inferred.filter(isAboutTerm)} />
        {row.inferred
          .filter((one) => !isAboutTerm(one))
          .map(({ field, message }) => (
            <p key={field} className="hint">
              {message}
            </p>
          ))}
      </div>
      <div className={classes.words}>
        <p>{row.responsible ?? <span className="dim">ответственный не назван</span>}</p>
        {row.result && <p className="hint">{row.result}</p>}
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

function RowEditor({
  row,
  onSave,
  onRemove,
  onCancel,
}: {
  row: DraftRow;
  onSave: (body: ActivityChange) => Promise<boolean>;
  onRemove: () => void;
  onCancel: () => void;
}) {
  const [activity, setActivity] = useState(row.activity);
  const [termText, setTermText] = useState(row.termText ?? '');
  const [responsible, setResponsible] = useState(row.responsible ?? '');
  const [result, setResult] = useState(row.result ?? '');
  const [busy, setBusy] = useState(false);
  return (
    <form
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        setBusy(true);
        void onSave({ activity, termText, responsible, result }).finally(() => setBusy(false));
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <Textarea
        label="Мероприятие"
        autosize
        data-autofocus
        value={activity}
        onChange={(event) => setActivity(event.currentTarget.value)}
      />
      <TextInput
        label="Срок словами приказа"
        description="Например: до 1 марта 2026, ежеквартально, май – август"
        value={termText}
        onChange={(event) => setTermText(event.currentTarget.value)}
      />
      <Textarea
        label="Ответственные"
        autosize
        value={responsible}
        onChange={(event) => setResponsible(event.currentTarget.value)}
      />
      <Textarea
        label="Результат, вид документа"
        autosize
        value={result}
        onChange={(event) => setResult(event.currentTarget.value)}
      />
      <div className="row">
        <Button type="submit" loading={busy}>
          Сохранить
        </Button>
        <Button variant="default" onClick={onCancel}>
          Не менять
        </Button>
        <Button variant="subtle" color="red" leftSection={<Icon name="x" />} onClick={onRemove}>
          Убрать строку
        </Button>
      </div>
    </form>
  );
}
