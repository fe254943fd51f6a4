import type { ReactNode } from 'react';
import { Panel } from './Panel';
import classes from './RowList.module.css';

/** Few things under a heading, a line each: `li` with `RowWords`, a mark, buttons. */
export function RowList({ children }: { children: ReactNode }) {
  return (
    <Panel>
      <ul className={classes.rows}>{children}</ul>
    </Panel>
  );
}

export function RowWords({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className={classes.words}>
      <h3>{title}</h3>
      {children && <p className="hint">{children}</p>}
    </div>
  );
}
