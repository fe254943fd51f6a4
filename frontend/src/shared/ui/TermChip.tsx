import type { Inferred, Term } from '@/shared/api/types';
import { formatTerm } from '@/shared/lib/terms';
import classes from './TermChip.module.css';

/** Each kind has its own small drawing, repeated on the strip of the year. */
const drawings: Record<Term['kind'], string> = {
  DEADLINE: 'deadline',
  ON: 'on',
  RANGE: 'range',
  MONTHS: 'months',
  FROM: 'from',
  RECURRING: 'rec',
  YEAR_ROUND: 'year',
  BY_SCHEDULE: 'sched',
  PROGRAMME_TERM: 'prog',
  AS_NEEDED: 'sched',
  EVENT_RELATIVE: 'from',
  COMPOUND: 'prog',
  UNPARSED: 'ask',
};

/** A term as it was read. `inferred` is what the order does not say and we have added. */
export function TermChip({ term, inferred = [] }: { term: Term; inferred?: readonly Inferred[] }) {
  const parts = term.kind === 'COMPOUND' ? term.parts : [term];
  const added = [...new Set(inferred.map(({ message }) => message))].join(' ');
  return (
    <span className={classes.term}>
      {parts.map((part, index) => (
        <span key={index} className={classes.part} data-unread={part.kind === 'UNPARSED' || undefined}>
          <svg viewBox="0 0 18 12" aria-hidden="true">
            <use href={`#term-${drawings[part.kind]}`} />
          </svg>
          <span>{formatTerm(part)}</span>
        </span>
      ))}
      {added && <span className={classes.inferred}>{added}</span>}
    </span>
  );
}
