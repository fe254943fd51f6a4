import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import classes from './Panel.module.css';

/** The one level of cards: a surface with a thin line. */
export function Panel({
  children,
  padded = false,
  className,
}: {
  children: ReactNode;
  padded?: boolean;
  className?: string;
}) {
  return (
    <div
      className={className ? `${classes.panel} ${className}` : classes.panel}
      data-padded={padded || undefined}
    >
      {children}
    </div>
  );
}

interface GroupProps {
  icon?: IconName;
  title: string;
  count?: ReactNode;
  tone?: 'late' | 'wait';
}

/** Heading of a group of rows: icon, name, count. */
export function GroupTitle({ icon, title, count, tone }: GroupProps) {
  return (
    <div className={classes.group} data-tone={tone}>
      {icon && <Icon name={icon} />}
      <h2>{title}</h2>
      {count != null && <span className={classes.count}>{count}</span>}
    </div>
  );
}
