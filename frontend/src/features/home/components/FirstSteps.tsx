import type { ReactNode } from 'react';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import classes from './FirstSteps.module.css';

export interface FirstStep {
  title: string;
  text: ReactNode;
  done: boolean;
  to: string;
  action: string;
}

/** The way from an empty system to a working one: what is done, what is in hand, what comes after. */
export function FirstSteps({ title, steps }: { title: string; steps: readonly FirstStep[] }) {
  const current = steps.findIndex(({ done }) => !done);
  return (
    <section className={classes.card} aria-label={title}>
      <h2>{title}</h2>
      <ol>
        {steps.map((step, index) => (
          <li
            key={step.title}
            className={classes.step}
            data-state={step.done ? 'done' : index === current ? 'current' : 'ahead'}
            aria-current={index === current ? 'step' : undefined}
          >
            <i aria-hidden="true" />
            <div>
              <b>{step.title}</b>
              {step.done && <span className="hint"> сделано</span>}
              <p>{step.text}</p>
              {index === current && (
                <ButtonLink to={step.to} mt={8}>
                  {step.action}
                </ButtonLink>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
