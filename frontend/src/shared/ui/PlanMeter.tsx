import classes from './PlanMeter.module.css';

/** A bar from 0 with the plan as a line across it. Decorative: the numbers stand beside it in words. */
export function PlanMeter({ value, plan, max = 100 }: { value: number; plan?: number; max?: number }) {
  const share = (part: number) => `${Math.min(100, Math.max(0, (part / (max || 1)) * 100))}%`;
  return (
    <div className={classes.meter} aria-hidden="true">
      <i style={{ width: share(value) }} />
      {plan != null && <u style={{ left: share(plan) }} />}
    </div>
  );
}

/** Scale on which value and plan are both seen: percents end at 100, a small plan gets room around it. */
export function meterMax(value: number, plan: number | undefined, unit: 'PERCENT' | 'COUNT'): number {
  const top = Math.max(value, plan ?? 0);
  if (unit === 'PERCENT' && top > 40) return Math.max(100, top);
  return Math.max(top * 1.5, 1);
}
