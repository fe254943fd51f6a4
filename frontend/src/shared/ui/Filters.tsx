import type { ReactNode } from 'react';
import classes from './Filters.module.css';

/** The line above a list: search and filters, whose values live in the URL. */
export function Filters({ children }: { children: ReactNode }) {
  return (
    <div className={classes.filters} role="search">
      {children}
    </div>
  );
}
