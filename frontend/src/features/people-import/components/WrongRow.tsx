import { Button, TextInput } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { PeopleImportField, PeopleImportRow } from '@/shared/api/types';
import { Panel } from '@/shared/ui/Panel';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { correctRow } from '../api/imports';
import { fieldWords } from '../model/fields';
import classes from './WrongRow.module.css';

/** One row of the file: who it is about, and a box for each cell that is wrong. A cell is saved when it is left. */
export function WrongRow({ importId, row: asRead }: { importId: string; row: PeopleImportRow }) {
  const [row, setRow] = useState(asRead);
  const [touched, setTouched] = useState<ReadonlySet<PeopleImportField>>(
    () => new Set(asRead.errors.map(({ field }) => field)),
  );
  const box = useRef<HTMLLIElement>(null);

  const save = async (field: PeopleImportField, value: string) => {
    try {
      const read = await correctRow(importId, row.row, [{ field, value }]);
      setRow(read);
      setTouched((before) => new Set([...before, ...read.errors.map((error) => error.field)]));
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };
  const shown = [...touched].map((field) => ({
    field,
    cell: row.cells.find((one) => one.field === field),
    error: row.errors.find((one) => one.field === field),
  }));
  const rest = row.cells.filter(({ field, value }) => value.trim() && !touched.has(field));
  const right = row.errors.length === 0;
  return (
    <li ref={box}>
      <Panel padded className={classes.row}>
        <div className={classes.head}>
          <h3>{`Строка ${row.line}`}</h3>
          <p className={classes.rest}>{rest.map(({ value }) => value).join(' · ')}</p>
          {right ? (
            <StatusMark tone="ok">исправлена</StatusMark>
          ) : (
            <StatusMark tone="warn" box>
              {`исправить: ${row.errors.length}`}
            </StatusMark>
          )}
        </div>
        <div className={classes.cells}>
          {shown.map(({ field, cell, error }) => (
            <Cell
              key={field}
              label={cell?.heading ?? error?.column ?? fieldWords[field]}
              value={cell?.value ?? ''}
              problem={error?.message}
              suggestion={error?.suggestion}
              onSave={(value) => void save(field, value)}
              onNext={() => next(box.current)}
            />
          ))}
        </div>
      </Panel>
    </li>
  );
}

function Cell({
  label,
  value,
  problem,
  suggestion,
  onSave,
  onNext,
}: {
  label: string;
  value: string;
  problem?: string;
  suggestion?: string;
  onSave: (value: string) => void;
  onNext: () => void;
}) {
  const [text, setText] = useState(value);
  const saved = useRef(value);
  const save = (typed: string) => {
    if (typed === saved.current) return;
    saved.current = typed;
    onSave(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      save(text);
      onNext();
    }
    if (event.key === 'Escape') setText(saved.current);
  };
  return (
    <div className={classes.cell}>
      <TextInput
        label={label}
        value={text}
        error={problem}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => save(text)}
        onKeyDown={onKeyDown}
      />
      {suggestion && (
        <Button
          variant="subtle"
          size="xs"
          onClick={() => {
            setText(suggestion);
            save(suggestion);
          }}
        >
          {`Написать «${suggestion}»`}
        </Button>
      )}
    </div>
  );
}

/** The next box that is wrong, in this row or below it. */
function next(row: HTMLLIElement | null) {
  const list = row?.parentElement;
  const boxes = [...(list?.querySelectorAll('input') ?? [])];
  const at = boxes.findIndex((one) => one === document.activeElement);
  boxes
    .slice(at + 1)
    .find((one) => one.getAttribute('aria-invalid') === 'true')
    ?.focus();
}
