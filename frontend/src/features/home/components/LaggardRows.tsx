import type { ReactNode } from 'react';
import type { Indicator } from '@/shared/api/types';
import { formatPlan } from '@/shared/lib/numbers';
import { AppLink } from '@/shared/ui/AppLink';
import { bandTones, bandWords } from '@/shared/ui/band';
import { StatusMark } from '@/shared/ui/StatusMark';
import { indicatorName } from '@/shared/figures/measure';
import type { Laggard } from '../model/laggards';
import classes from './LaggardRows.module.css';

interface Props {
  laggards: readonly Laggard[];
  indicators: readonly Indicator[];
  href: (organisation: string) => string;
  more?: ReactNode;
}

/** Who lags behind and in what, the worst two figures with their plan. */
export function LaggardRows({ laggards, indicators, href, more }: Props) {
  const unitOf = (code: string) => indicators.find((one) => one.code === code)?.unit ?? 'PERCENT';
  return (
    <ul className={classes.list}>
      {laggards.map(({ organisation, name, shortfalls }) => (
        <li key={organisation} className={classes.row}>
          <AppLink to={href(organisation)} className={classes.name}>
            {name}
          </AppLink>
          <div className={classes.figures}>
            {shortfalls.slice(0, 2).map(({ indicator, value, plan, band }) => (
              <div key={indicator} className={classes.figure}>
                <StatusMark tone={band === 'none' ? 'none' : bandTones[band]} box>
                  <b className="num">{formatPlan(value, unitOf(indicator))}</b>
                  {band !== 'none' && <span className="visually-hidden">, {bandWords[band]}</span>}
                </StatusMark>
                <span>
                  {indicatorName(indicators, indicator)}{' '}
                  <span className="hint nowrap">план {formatPlan(plan, unitOf(indicator))}</span>
                </span>
              </div>
            ))}
            {shortfalls.length > 2 && <div className="hint">и ещё показателей: {shortfalls.length - 2}</div>}
          </div>
        </li>
      ))}
      {more}
    </ul>
  );
}
