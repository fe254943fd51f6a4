import { formatShare, NO_DATA } from '@/shared/lib/numbers';
import { formatCount } from '@/shared/lib/plural';
import classes from './HeatCell.module.css';
import { bandIcons, bandOf, bandWords, type Band } from './band';
import { Icon } from './Icon';
import { Spark } from './Spark';

interface Props {
  /** What the band is measured on: percent for shares, number for counts. */
  value?: number;
  unit: 'PERCENT' | 'COUNT';
  plan?: number;
  history?: readonly (number | null)[];
  /** A small group whose figure may not be shown. */
  suppressed?: boolean;
}

/** Ground of the cell goes on the `td`: `<td className={heatClass(band)}>`. */
export function HeatCell({ value, unit, plan, history, suppressed = false }: Props) {
  if (suppressed) {
    return (
      <span className={classes.value}>
        <Icon name="lock" />
        мало
      </span>
    );
  }
  if (value == null) return <span className={classes.value}>{NO_DATA}</span>;
  const band = bandOf(value, plan);
  return (
    <span className={classes.value}>
      {band !== 'none' && <Icon name={bandIcons[band]} />}
      <b>{unit === 'PERCENT' ? formatShare(value) : formatCount(value)}</b>
      {band !== 'none' && <span className="visually-hidden">, {bandWords[band]}</span>}
      {history && <Spark values={history} plan={plan} />}
    </span>
  );
}

export function heatClass(band: Band): string {
  return `${classes.ground} ${classes[band]}`;
}
