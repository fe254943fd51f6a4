import { Button, Textarea } from '@mantine/core';
import { type ClipboardEvent, useState } from 'react';
import classes from './PasteTable.module.css';

/**
 * A table copied from Word, Excel or a web page. The clipboard has it as HTML, which knows merged cells and lines within
 * a cell; what was typed or changed by hand is read as text parted by tabs.
 */
export function PasteTable({ busy, onRead }: { busy: boolean; onRead: (file: File) => void }) {
  const [text, setText] = useState('');
  const [page, setPage] = useState('');
  const table = page !== '' || text.includes('\t');
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html');
    if (text.trim() || !/<table/i.test(html)) return;
    event.preventDefault();
    setPage(html);
    setText(event.clipboardData.getData('text/plain'));
  };
  const file = () =>
    page
      ? new File([`<!DOCTYPE html><html><meta charset="utf-8">${page}`], 'вставленная таблица.html', {
          type: 'text/html',
        })
      : new File([text], 'вставленная таблица.txt', { type: 'text/plain' });
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
          onPaste={paste}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setPage('');
          }}
          error={
            text.trim() && !table
              ? 'В тексте нет столбцов. Скопируйте саму таблицу, а не её содержание'
              : undefined
          }
        />
        <Button variant="default" disabled={!table} loading={busy} onClick={() => onRead(file())}>
          Прочитать таблицу
        </Button>
      </div>
    </details>
  );
}
