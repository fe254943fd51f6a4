import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ActivityChange, DraftRow } from '@/shared/api/types';
import { Icon } from '@/shared/ui/Icon';
import type { DraftField } from './SourceCells';
import classes from './DraftRows.module.css';

interface Props {
  row: DraftRow;
  /** Where the typing begins. */
  first: DraftField;
  /** The field that has the focus: its cell of the order stands out. */
  onField: (field: DraftField) => void;
  onSave: (body: ActivityChange) => Promise<boolean>;
  onRemove: () => void;
  onCancel: () => void;
}

/** What was read from a row, to be mended beside the cells that it was read from. */
export function DraftRowEditor({ row, first, onField, onSave, onRemove, onCancel }: Props) {
  const [words, setWords] = useState({
    number: row.number ?? '',
    activity: row.activity,
    content: row.content ?? '',
    termText: row.termText ?? '',
    responsible: row.responsible ?? '',
    result: row.result ?? '',
  });
  const [busy, setBusy] = useState(false);
  const field = (name: DraftField) => ({
    value: words[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setWords({ ...words, [name]: currentTarget.value }),
    onFocus: () => onField(name),
    'data-autofocus': name === first || undefined,
    ref: (element: HTMLElement | null) => {
      if (element && name === first && !element.dataset.begun) {
        element.dataset.begun = 'yes';
        element.focus();
      }
    },
  });
  return (
    <form
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        setBusy(true);
        void onSave(words).finally(() => setBusy(false));
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <TextInput label="Номер" maw={160} {...field('number')} />
      <Textarea label="Мероприятие" autosize {...field('activity')} />
      <Textarea label="Содержание" autosize {...field('content')} />
      <TextInput
        label="Срок словами приказа"
        description="Например: до 1 марта 2026, ежеквартально, май – август"
        {...field('termText')}
      />
      <Textarea label="Ответственные" autosize {...field('responsible')} />
      <Textarea label="Результат, вид документа" autosize {...field('result')} />
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
