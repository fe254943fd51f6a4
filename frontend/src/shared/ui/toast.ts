import { useSyncExternalStore } from 'react';

export interface Toast {
  id: number;
  message: string;
  tone: 'done' | 'failed';
  /** Takes the action back; while the toast stands it costs one press. */
  undo?: () => void | Promise<unknown>;
  seconds: number;
}

let shown: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/**
 * «Встреча записана», «Пара удалена · Отменить». An action that can be taken back is done at once and offers `undo`
 * for ten seconds; only what cannot be taken back is asked about first.
 */
export function toast(message: string, options: { undo?: Toast['undo']; tone?: Toast['tone'] } = {}): void {
  lastId += 1;
  const seconds = options.undo ? 10 : 6;
  shown = [
    ...shown.slice(-2),
    { id: lastId, message, tone: options.tone ?? 'done', seconds, undo: options.undo },
  ];
  tell();
}

export function dismissToast(id: number): void {
  shown = shown.filter((one) => one.id !== id);
  tell();
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}

function tell(): void {
  for (const listener of listeners) listener();
}
