import classes from './Relay.module.css';

export type RelayStep = 'done' | 'current' | 'ahead';

/** A chain of stages that overlap as batons do. `label` says the same in words: «3 из 5 встреч, сейчас планирование». */
export function Relay({ steps, label }: { steps: readonly RelayStep[]; label: string }) {
  return (
    <span className={classes.relay} role="img" aria-label={label}>
      {steps.map((step, index) => (
        <i key={index} data-step={step} />
      ))}
    </span>
  );
}

/** `done` stages behind, the next one in hand, the rest ahead. */
export function relaySteps(done: number, total: number): RelayStep[] {
  return Array.from({ length: total }, (_, index) =>
    index < done ? 'done' : index === done ? 'current' : 'ahead',
  );
}
