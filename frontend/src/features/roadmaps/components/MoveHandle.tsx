import { useEffect, useRef, type DragEvent, type KeyboardEvent, type RefObject } from 'react';
import type { Activity } from '@/shared/api/types';
import { dropped, stepped, type Place } from '../model/places';
import classes from './MoveHandle.module.css';

const DRAGGED = 'application/x-estafeta-row';

type OnMove = (row: Activity, place: Place) => void;

/** A row is taken by this with the mouse, or moved by the arrows while it has the focus. */
export function MoveHandle({
  row,
  rows,
  onMove,
  heldRef,
}: {
  row: Activity;
  rows: readonly Activity[];
  onMove: OnMove;
  /** The row that the arrows move: in another section its handle is a new one, and takes the focus. */
  heldRef: RefObject<string | undefined>;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (heldRef.current === row.id) button.current?.focus();
  }, [heldRef, row.id]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (!step) return;
    event.preventDefault();
    const place = stepped(rows, row.id, step);
    if (!place) return;
    heldRef.current = row.id;
    onMove(row, place);
  };
  return (
    <button
      ref={button}
      type="button"
      className={classes.handle}
      draggable
      title="Перетащите строку или нажимайте стрелки вверх и вниз"
      aria-label={`Переместить стрелками: ${row.activity}`}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, row.id);
        event.dataTransfer.effectAllowed = 'move';
        const line = event.currentTarget.closest('tr');
        if (line) event.dataTransfer.setDragImage(line, 0, 0);
      }}
      onKeyDown={onKeyDown}
    />
  );
}

const sideOf = (event: DragEvent<HTMLElement>): 'above' | 'below' => {
  const box = event.currentTarget.getBoundingClientRect();
  return event.clientY < box.top + box.height / 2 ? 'above' : 'below';
};

/** What makes a row of the table a place to let another one go. */
export function dropPlace(target: Activity, rows: readonly Activity[], onMove: OnMove) {
  const clear = (event: DragEvent<HTMLElement>) => delete event.currentTarget.dataset.drop;
  return {
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (!event.dataTransfer.types.includes(DRAGGED)) return;
      event.preventDefault();
      event.currentTarget.dataset.drop = sideOf(event);
    },
    onDragLeave: clear,
    onDrop: (event: DragEvent<HTMLElement>) => {
      event.preventDefault();
      clear(event);
      const row = rows.find(({ id }) => id === event.dataTransfer.getData(DRAGGED));
      const place = row && dropped(rows, row.id, target.id, sideOf(event));
      if (place) onMove(row, place);
    },
  };
}
