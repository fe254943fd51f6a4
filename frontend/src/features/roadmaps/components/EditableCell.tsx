import { useState, type KeyboardEvent } from 'react';
import classes from './EditableCell.module.css';

interface Props {
  /** What is edited, for those who do not see the table: «Срок: Анкетирование». */
  label: string;
  value: string | undefined;
  placeholder: string;
  /** Refused when it returns false: what was typed stays. */
  onSave: (value: string) => Promise<boolean>;
}

/** A cell that is edited where it stands: Enter or a press begins, Enter saves, Escape leaves it as it was. */
export function EditableCell({ label, value, placeholder, onSave }: Props) {
  const [draft, setDraft] = useState<string>();
  const [busy, setBusy] = useState(false);
  if (draft === undefined) {
    return (
      <button
        type="button"
        className={classes.shown}
        aria-label={`Изменить. ${label}: ${value ?? placeholder}`}
        onClick={() => setDraft(value ?? '')}
      >
        {value ?? <span className="dim">{placeholder}</span>}
      </button>
    );
  }
  const save = async () => {
    if (busy) return;
    if (draft.trim() === (value ?? '')) {
      setDraft(undefined);
      return;
    }
    setBusy(true);
    const saved = await onSave(draft.trim());
    setBusy(false);
    if (saved) setDraft(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void save();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      setDraft(undefined);
    }
  };
  return (
    <textarea
      className={classes.edited}
      aria-label={label}
      autoFocus
      rows={2}
      value={draft}
      readOnly={busy}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => void save()}
    />
  );
}
