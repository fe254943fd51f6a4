import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Restructuring } from '@/shared/api/types';
import { restructuringWords } from './changes';
import classes from './RestructuringList.module.css';

const FIRST = 4;

/** Renamings, moves and mergers, the latest first; the rest on demand. */
export function RestructuringList({ changes }: { changes: readonly Restructuring[] }) {
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className={classes.list}>
        {(all ? changes : changes.slice(0, FIRST)).map((change) => (
          <li key={`${change.organisation}${change.on}`}>{restructuringWords(change)}</li>
        ))}
      </ul>
      {!all && changes.length > FIRST && (
        <Button variant="subtle" size="xs" className="noprint" onClick={() => setAll(true)}>
          Показать все
        </Button>
      )}
    </>
  );
}
