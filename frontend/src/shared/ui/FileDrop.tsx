import { Button } from '@mantine/core';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import classes from './FileDrop.module.css';
import { Icon } from './Icon';

interface Props {
  invite: string;
  hint: ReactNode;
  /** Name of the file that is being sent; nothing else is taken meanwhile. */
  reading?: string;
  accept: string;
  /** For those who hear it: «Файл приказа». */
  label: string;
  onFile: (file: File) => void;
}

/** A place for a file: dropped by mouse or chosen by button. */
export function FileDrop({ invite, hint, reading, accept, label, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (input.current) input.current.value = '';
    if (file && !reading) onFile(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Icon name="file" />
      <p className={classes.invite}>{reading ? `Читаем «${reading}»` : invite}</p>
      <p className="hint">{hint}</p>
      <Button loading={reading !== undefined} onClick={() => input.current?.click()}>
        Выбрать файл
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        className="visually-hidden"
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => take(event.currentTarget.files?.[0])}
      />
    </div>
  );
}
