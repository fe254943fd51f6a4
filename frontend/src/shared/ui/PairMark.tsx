import type { ReactNode } from 'react';
import classes from './PairMark.module.css';

interface Side {
  name: string;
  /** Class, post or employer, in small type beside the name. */
  who?: string;
}

/** A pair: those who pass on above, those who receive below. */
export function PairMark({ mentors, mentees }: { mentors: readonly Side[]; mentees: readonly Side[] }) {
  return (
    <div className={classes.duo}>
      <svg viewBox="0 0 26 32" aria-hidden="true">
        <rect x="0" y="5" width="16" height="6.5" rx="3.25" fill="var(--accent)" />
        <rect x="10" y="20.5" width="16" height="6.5" rx="3.25" fill="var(--turn)" />
      </svg>
      <Names label="Наставник" sides={mentors} />
      <Names label="Наставляемый" sides={mentees} />
    </div>
  );
}

function Names({ label, sides }: { label: string; sides: readonly Side[] }): ReactNode {
  return (
    <div>
      <span className="visually-hidden">{label}: </span>
      {sides.map(({ name, who }, index) => (
        <span key={index}>
          {index > 0 && ', '}
          <span className={classes.name}>{name}</span> {who && <span className={classes.who}>{who}</span>}
        </span>
      ))}
    </div>
  );
}
