import { Fragment, type ReactNode } from 'react';
import classes from './DataTable.module.css';

export interface Column<T> {
  key: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** Figures that align. */
  number?: boolean;
  width?: string;
  /** In the card of a phone: `false` hides the column's name where the value speaks for itself. */
  label?: boolean;
  /** Buttons: last column, no heading on screen, not printed. */
  actions?: boolean;
}

export interface RowGroup<T> {
  key: string;
  title: string;
  count?: string;
  rows: readonly T[];
}

interface Props<T> {
  /** What the table lists, for those who hear it: «Организации района». */
  caption: string;
  columns: readonly Column<T>[];
  rows?: readonly T[];
  /** Instead of `rows`: sunken group rows with a count at the right. */
  groups?: readonly RowGroup<T>[];
  rowKey: (row: T) => string;
  picked?: (row: T) => boolean;
}

/**
 * A semantic table: the first column is the row's name and its link, actions come last. Below 900 px a row becomes
 * a card in the same reading order. Roles are written out, for `display: block` would take them away.
 */
export function DataTable<T>({ caption, columns, rows = [], groups, rowKey, picked }: Props<T>) {
  const body = groups ?? [{ key: 'all', title: '', rows }];
  return (
    <div className={classes.frame}>
      <table className={classes.table} role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, header, number, width, actions }) => (
              <th
                key={key}
                scope="col"
                role="columnheader"
                data-number={number || undefined}
                style={{ width }}
              >
                {actions ? <span className="visually-hidden">{header}</span> : header}
              </th>
            ))}
          </tr>
        </thead>
        {body.map((group) => (
          <tbody key={group.key} role="rowgroup">
            {group.title && (
              <tr role="row" className={classes.section}>
                <th role="rowheader" scope="rowgroup" colSpan={columns.length}>
                  {group.count && <span className={classes.count}>{group.count}</span>}
                  {group.title}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <tr key={rowKey(row)} role="row" data-picked={picked?.(row) || undefined}>
                {columns.map((column, index) => (
                  <Fragment key={column.key}>{cellOf(column, row, index === 0)}</Fragment>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function cellOf<T>(
  { cell, header, number, label = true, actions }: Column<T>,
  row: T,
  first: boolean,
): ReactNode {
  if (first) {
    return (
      <th scope="row" role="rowheader">
        {cell(row)}
      </th>
    );
  }
  return (
    <td
      role="cell"
      data-number={number || undefined}
      data-actions={actions || undefined}
      data-label={label && !actions ? header : undefined}
    >
      {cell(row)}
    </td>
  );
}
