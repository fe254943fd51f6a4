import type { Meeting } from '@/shared/api/types';
import { formatDay } from '@/shared/lib/dates';
import { counted } from '@/shared/lib/plural';
import { kindNames, MEETINGS } from '../messages';
import { chainOf, KINDS, kindsOf } from '../model/chain';
import classes from './Chain.module.css';

const stepWords = { done: 'прошла', current: 'следующая', ahead: 'впереди' } as const;

/** Five steps that overlap as batons do: what is behind, what is in hand. */
export function Chain({ meetings }: { meetings: readonly Meeting[] }) {
  const steps = chainOf(kindsOf(meetings));
  return (
    <ol className={classes.chain}>
      {KINDS.map((kind, index) => {
        const held = meetings.filter((meeting) => meeting.kind === kind);
        const step = steps[index] ?? 'ahead';
        return (
          <li key={kind} data-step={step} aria-current={step === 'current' ? 'step' : undefined}>
            <i aria-hidden="true" />
            <span>
              <b>{kindNames[kind]}</b>
              <small>{wordsOf(held, step)}</small>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function wordsOf(held: readonly Meeting[], step: keyof typeof stepWords): string {
  const last = held.at(-1);
  if (!last) return stepWords[step];
  if (held.length === 1) return formatDay(last.heldOn);
  return `${counted(held.length, MEETINGS)}, последняя ${formatDay(last.heldOn)}`;
}
