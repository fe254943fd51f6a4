import { Button } from '@mantine/core';
import type { PeopleImport } from '@/shared/api/types';
import { formatCount } from '@/shared/lib/numbers';
import { Panel } from '@/shared/ui/Panel';
import classes from './ReadingProgress.module.css';

/** How far the file has been read; one may leave and come back. */
export function ReadingProgress({ one, onCancel }: { one: PeopleImport; onCancel: () => void }) {
  const words =
    one.state === 'QUEUED'
      ? 'Ждёт, пока прочитают предыдущую таблицу'
      : `Прочитано строк: ${formatCount(one.done)} из ${formatCount(Math.max(one.total, one.done))}`;
  return (
    <Panel padded>
      <div className="stack">
        <p aria-live="polite">{words}</p>
        <progress
          className={classes.bar}
          max={Math.max(one.total, one.done, 1)}
          value={one.done}
          aria-label="Прочитано"
        />
        <p className="hint">Страницу можно закрыть: работа продолжится, а загрузка найдётся в списке.</p>
        <div>
          <Button variant="default" onClick={onCancel}>
            Остановить
          </Button>
        </div>
      </div>
    </Panel>
  );
}
