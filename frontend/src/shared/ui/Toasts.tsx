import { useEffect, useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import { Icon } from './Icon';
import { dismissToast, toast, useToasts, type Toast } from './toast';
import classes from './Toasts.module.css';

/** One per page, in the shell. The region stands always, so that screen readers hear what comes into it. */
export function Toasts() {
  const toasts = useToasts();
  return (
    <div className={classes.region} role="status" aria-live="polite">
      {toasts.map((one) => (
        <ToastCard key={one.id} toast={one} />
      ))}
    </div>
  );
}

function ToastCard({ toast: { id, message, tone, undo, seconds } }: { toast: Toast }) {
  const [left, setLeft] = useState(seconds);
  const [held, setHeld] = useState(false);

  // the clock stands still while someone reads it with the pointer or the keyboard on it
  useEffect(() => {
    if (held) return;
    const timer = setInterval(() => setLeft((now) => now - 1), 1000);
    return () => clearInterval(timer);
  }, [held]);
  useEffect(() => {
    if (left <= 0) dismissToast(id);
  }, [left, id]);

  const takeBack = async () => {
    dismissToast(id);
    try {
      await undo?.();
    } catch (error) {
      toast(`Отменить не получилось. ${asProblem(error).message}`, { tone: 'failed' });
    }
  };

  return (
    <div
      className={classes.toast}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={tone === 'done' ? 'check' : 'late'} />
      <span className={classes.words}>{message}</span>
      {undo && (
        <button type="button" className={classes.undo} onClick={() => void takeBack()}>
          <Icon name="undo" />
          Отменить
        </button>
      )}
      {undo && (
        <span className={classes.seconds} aria-hidden="true">
          {left}&nbsp;с
        </span>
      )}
      <button type="button" className={classes.close} aria-label="Закрыть" onClick={() => dismissToast(id)}>
        <Icon name="x" />
      </button>
    </div>
  );
}
