import type { ReactNode } from 'react';
import classes from './Facts.module.css';
import { Panel } from './Panel';

/** What is known of something, term by term; what is not known has no line. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <Panel padded>
      <dl className={classes.facts}>
        {facts
          .filter(([, value]) => value !== undefined && value !== false)
          .map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Panel>
  );
}
