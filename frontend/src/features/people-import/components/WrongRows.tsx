import { useInfiniteQuery } from '@tanstack/react-query';
import type { PeopleImport } from '@/shared/api/types';
import { formatCount } from '@/shared/lib/numbers';
import { LoadMore } from '@/shared/ui/LoadMore';
import { GroupTitle } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { markedFile, rowsQuery } from '../api/imports';
import { WrongRow } from './WrongRow';
import classes from './WrongRows.module.css';

/** Rows that will not be written as they are: each cell is put right here, or all of them in Excel. */
export function WrongRows({ one }: { one: PeopleImport }) {
  const rows = useInfiniteQuery(rowsQuery(one.id, one.version));
  return (
    <section>
      <GroupTitle icon="alert" title="Исправьте" count={formatCount(one.result?.rejected ?? 0)} tone="wait" />
      <p className="hint">
        Исправляйте прямо здесь, Enter сохраняет ячейку. Или{' '}
        <a href={markedFile(one.id)} download>
          скачайте эти строки в Excel
        </a>{' '}
        с пометками, исправьте и загрузите тот файл.
      </p>
      <QueryView query={rows} what="Строки">
        {({ pages }) => (
          <>
            <ul className={classes.rows}>
              {pages
                .flatMap(({ items }) => items)
                .map((row) => (
                  <WrongRow key={row.row} importId={one.id} row={row} />
                ))}
            </ul>
            <LoadMore query={rows} />
          </>
        )}
      </QueryView>
    </section>
  );
}
