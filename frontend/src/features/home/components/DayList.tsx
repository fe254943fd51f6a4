import type { ReactNode } from 'react';
import { AppLink } from '@/shared/ui/AppLink';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { ownBar } from '@/shared/ui/OwnBar';
import classes from './DayList.module.css';

export function DayList({ children }: { children: ReactNode }) {
  return <ul className={classes.list}>{children}</ul>;
}

interface ItemProps {
  when: string;
  /** Second line of the date: how long, whose. */
  since?: string;
  title: string;
  to: string;
  /** Where it comes from and why it matters. */
  source?: ReactNode;
  action?: string;
  /** The one step to begin with. */
  main?: boolean;
  tone?: 'late' | 'today';
  /** Waits for the reader himself. */
  own?: boolean;
}

/** One deed: when, what, from where, and its next step as a button. */
export function DayItem({
  when,
  since,
  title,
  to,
  source,
  action,
  main = false,
  tone,
  own = false,
}: ItemProps) {
  return (
    <li className={own ? `${classes.item} ${ownBar}` : classes.item} data-tone={tone}>
      <div className={classes.when}>
        <b>{when}</b>
        {since && <span>{since}</span>}
      </div>
      <div className={classes.what}>
        <AppLink to={to} className={classes.title}>
          {title}
        </AppLink>
        {source && <div className={classes.source}>{source}</div>}
      </div>
      {action && (
        <div className={classes.action}>
          <ButtonLink
            to={to}
            size="xs"
            variant={main ? 'filled' : 'default'}
            aria-label={`${action}: ${title}`}
          >
            {action}
          </ButtonLink>
        </div>
      )}
    </li>
  );
}

/** Last row of a list that goes on elsewhere. */
export function MoreRow({ to, children }: { to: string; children: ReactNode }) {
  return (
    <li className={classes.more}>
      <AppLink to={to}>{children}</AppLink>
    </li>
  );
}
