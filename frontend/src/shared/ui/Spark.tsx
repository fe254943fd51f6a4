import classes from './Spark.module.css';

/** Small line of the last quarters with the plan dashed; `null` breaks the line. The number beside it says the last. */
export function Spark({ values, plan }: { values: readonly (number | null)[]; plan?: number }) {
  const known = values.filter((value): value is number => value != null);
  if (known.length === 0) return null;
  const low = Math.min(...known, plan ?? Infinity);
  const high = Math.max(...known, plan ?? -Infinity);
  const y = (value: number) => 14 - ((value - low) / (high - low || 1)) * 12;
  const x = (index: number) => (values.length > 1 ? (index / (values.length - 1)) * 38 : 38);
  const last = values.findLastIndex((value) => value != null);
  return (
    <svg className={classes.spark} viewBox="0 0 38 16" aria-hidden="true">
      {plan != null && <path className={classes.plan} d={`M0 ${y(plan)}H38`} />}
      <path className={classes.fact} d={path(values, x, y)} />
      <circle className={classes.dot} cx={x(last)} cy={y(values[last] ?? low)} r="2" />
    </svg>
  );
}

function path(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
) {
  let pen = 'M';
  let line = '';
  values.forEach((value, index) => {
    if (value == null) pen = 'M';
    else {
      line += `${pen}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
      pen = 'L';
    }
  });
  return line;
}
