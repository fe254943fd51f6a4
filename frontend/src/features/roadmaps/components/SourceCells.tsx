import type { DraftRow } from '@/shared/api/types';
import classes from './SourceCells.module.css';

export type DraftField = 'number' | 'activity' | 'content' | 'termText' | 'responsible' | 'result';

const fields: readonly string[] = ['number', 'activity', 'content', 'termText', 'responsible', 'result'];

interface Props {
  row: DraftRow;
  /** Field whose cell stands out. */
  active?: string;
  onPoint: (field?: string) => void;
  /** Opens the reading of a cell to be mended; none when nothing can be changed. */
  onMend?: (field: DraftField) => void;
}

/** The cells of the order that a row was read from, in its own words; each leads to what was read from it. */
export function SourceCells({ row, active, onPoint, onMend }: Props) {
  const { source } = row;
  if (!source) return <p className="hint">Добавлена вами, в приказе такой строки нет</p>;
  return (
    <>
      <p className="hint">
        Таблица {source.table}, строка {source.row}
      </p>
      {source.cells.length === 0 && (
        <p>
          {row.number} {row.activity}
        </p>
      )}
      <ul className={classes.cells}>
        {source.cells.map((cell) => {
          const field = fields.includes(cell.field) ? (cell.field as DraftField) : undefined;
          const words = (
            <>
              <span className={classes.heading}>
                {cell.heading || `Столбец ${cell.column}`}
                {cell.row !== source.row && `, строка ${cell.row}`}
              </span>
              <span>{cell.text}</span>
            </>
          );
          return (
            <li
              key={`${cell.table} ${cell.row} ${cell.column}`}
              data-active={(active && active === cell.field) || undefined}
              onMouseEnter={() => onPoint(cell.field)}
              onMouseLeave={() => onPoint(undefined)}
            >
              {onMend && field ? (
                <button type="button" title="Исправить прочитанное" onClick={() => onMend(field)}>
                  {words}
                </button>
              ) : (
                <div>{words}</div>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
