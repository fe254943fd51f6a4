import { useQuery } from '@tanstack/react-query';
import type { Indicator, IndicatorValue } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { formatPlan, formatValue, NO_DATA } from '@/shared/lib/numbers';
import { formatPeriodTitle, type Period } from '@/shared/lib/periods';
import { counted, formatCount } from '@/shared/lib/plural';
import { AppLink } from '@/shared/ui/AppLink';
import { bandOf, bandTones, bandWords } from '@/shared/ui/band';
import { GroupTitle } from '@/shared/ui/Panel';
import { meterMax, PlanMeter } from '@/shared/ui/PlanMeter';
import { QueryView } from '@/shared/ui/QueryView';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import { figuresQuery, indicatorsQuery } from '@/shared/figures/api';
import { indicatorName, measured, missingToPlan, unitsOf } from '@/shared/figures/measure';
import classes from './QuarterFigures.module.css';

/** How the organisation stands in the quarter: every figure with its plan and what is missing to it. */
export function QuarterFigures({ organisation, period }: { organisation: string; period: Period }) {
  const values = useQuery(figuresQuery(organisation, period, 'none'));
  const indicators = useQuery(indicatorsQuery);
  const asOf = values.data?.items[0]?.asOf;
  return (
    <section aria-label={`Показатели, ${formatPeriodTitle(period)}`}>
      <GroupTitle
        icon="flag"
        title={formatPeriodTitle(period)}
        count={asOf ? `предварительно, на ${formatDate(asOf)}` : undefined}
      />
      <QueryView query={values} what="Показатели" safe="Дела и записи открываются как обычно.">
        {({ items }) =>
          items.length === 0 ? (
            <Empty as="h3" compact title="Показателей пока нет">
              <p>Они появятся, когда пары будут утверждены приказом: считать вручную не придётся.</p>
            </Empty>
          ) : (
            <ul className={classes.list}>
              {items.map((value) => (
                <Figure
                  key={value.indicator}
                  value={value}
                  indicators={indicators.data?.items ?? []}
                  to={`/indicators/${value.indicator}?organisation=${organisation}&period=${encodeURIComponent(period)}`}
                />
              ))}
            </ul>
          )
        }
      </QueryView>
    </section>
  );
}

interface FigureProps {
  value: IndicatorValue;
  indicators: readonly Indicator[];
  to: string;
}

function Figure({ value, indicators, to }: FigureProps) {
  const fact = measured(value);
  const { unit, target } = value;
  return (
    <li className={classes.figure}>
      <AppLink to={to} className={classes.name}>
        {indicatorName(indicators, value.indicator)}
      </AppLink>
      <span className={classes.numbers}>
        <b>{value.suppressed ? 'мало' : formatValue(fact, unit)}</b>{' '}
        {target != null && <span className="hint">план {formatPlan(target, unit)}</span>}
      </span>
      {fact != null && target != null && (
        <div className={classes.wide}>
          <PlanMeter value={fact} plan={target} max={meterMax(fact, target, unit)} />
        </div>
      )}
      <div className={classes.wide}>
        <Standing value={value} />
      </div>
    </li>
  );
}

/** One line in words: reached, how many are missing, or why there is no figure. */
function Standing({ value }: { value: IndicatorValue }) {
  const fact = measured(value);
  if (value.suppressed) return <StatusMark tone="locked">группа слишком мала, чтобы её показать</StatusMark>;
  if (fact == null) {
    return (
      <StatusMark tone="ask" icon="ask">
        {value.reason?.message ?? NO_DATA}
      </StatusMark>
    );
  }
  const band = bandOf(fact, value.target);
  if (band === 'none') return <StatusMark tone="none">план не задан, {headcount(value)}</StatusMark>;
  const missing = missingToPlan(value);
  const words =
    band !== 'reached' && missing
      ? `не хватает ${counted(missing, unitsOf(value.indicator))}`
      : bandWords[band];
  return (
    <StatusMark tone={bandTones[band]}>
      {words}
      {value.respondents != null && value.denominator ? (
        <span className="hint">
          , ответили {formatCount(value.respondents)} из {formatCount(value.denominator)}
        </span>
      ) : null}
    </StatusMark>
  );
}

function headcount({ numerator, denominator }: IndicatorValue): string {
  return denominator
    ? `${formatCount(numerator)} из ${formatCount(denominator)}`
    : `всего ${formatCount(numerator)}`;
}
