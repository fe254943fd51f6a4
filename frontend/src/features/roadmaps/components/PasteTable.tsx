import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import classes from './PasteTable.module.css';

/** A table copied from Word or Excel: cells come parted by tabs, and are read as a file of text would be. */
export function PasteTable({ busy, onRead }: { busy: boolean; onRead: (file: File) => void }) {
  const [text, setText] = useState('');
  const table = text.includes('\t');
  return (
    <details className={classes.paste}>
      <summary>Или вставьте таблицу из Word или Excel</summary>
      <div>
        <Textarea
          label="Таблица"
          description="Скопируйте таблицу вместе с названиями столбцов, лучше с заголовком приказа над ней"
          autosize
          minRows={5}
          maxRows={14}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={
            text.trim() && !table
              ? 'В тексте нет столбцов. Скопируйте саму таблицу, а не её содержание'
              : undefined
          }
        />
        <Button
          variant="default"
          disabled={!table}
          loading={busy}
          onClick={() => onRead(new File([text], 'вставленная таблица.txt', { type: 'text/plain' }))}
        >
          Прочитать таблицу
        </Button>
      </div>
    </details>
  );
}
