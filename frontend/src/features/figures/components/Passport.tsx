import type { Indicator, IndicatorPlan } from '@/shared/api/types';
import { formatPlan } from '@/shared/lib/numbers';
import { Panel } from '@/shared/ui/Panel';
import { sourceLine } from '../messages';
import classes from './Passport.module.css';

/** How the figure is counted and which act says so. */
export function Passport({ indicator, plan }: { indicator: Indicator; plan: readonly IndicatorPlan[] }) {
  return (
    <Panel padded>
      <h2>Паспорт показателя</h2>
      <p className="hint">версия {indicator.version}</p>
      <dl className={classes.facts}>
        <dt>Числитель</dt>
        <dd>{indicator.numerator}</dd>
        {indicator.denominator && (
          <>
            <dt>Знаменатель</dt>
            <dd>{indicator.denominator}</dd>
          </>
        )}
        <dt>На какую дату</dt>
        <dd>{indicator.asOfRule}</dd>
        {plan.length > 0 && (
          <>
            <dt>План</dt>
            <dd>
              <ul>
                {plan.map(({ organisation, year, value, source }) => (
                  <li key={`${organisation}${year}`}>
                    <b className="num">{formatPlan(value, indicator.unit)}</b> на {year} год
                    {source && <div className="hint">{source}</div>}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>Основание</dt>
        <dd>{sourceLine(indicator)}</dd>
        <dt>Округление</dt>
        <dd>на экране до 0,1; в выгрузке не округляется; 0 в знаменателе – «н/д»</dd>
      </dl>
    </Panel>
  );
}
