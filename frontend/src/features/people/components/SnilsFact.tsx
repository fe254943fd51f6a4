import { Button } from '@mantine/core';
import { useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import { toast } from '@/shared/ui/toast';
import { openSnils } from '../api/snils';
import classes from './SnilsFact.module.css';

/** Masked until somebody asks for it, which the log remembers. */
export function SnilsFact({ person, masked }: { person: string; masked: string }) {
  const [whole, setWhole] = useState<string>();
  const [busy, setBusy] = useState(false);
  const open = async () => {
    setBusy(true);
    try {
      setWhole(await openSnils(person));
    } catch (error) {
      toast(`СНИЛС не показан. ${asProblem(error).message}`, { tone: 'failed' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <span className={classes.number}>
      {whole ?? masked}
      <Button
        variant="subtle"
        size="xs"
        loading={busy}
        aria-label={whole ? 'Скрыть СНИЛС' : 'Показать СНИЛС. Просмотр попадёт в журнал'}
        onClick={() => (whole ? setWhole(undefined) : void open())}
      >
        {whole ? 'Скрыть' : 'Показать'}
      </Button>
    </span>
  );
}
