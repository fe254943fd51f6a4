import type { Indicator, IndicatorValue } from '@/shared/api/types';
import { indicatorName, measured, missingToPlan, unitsOf } from '@/shared/figures/measure';
import { formatPlan, formatValue } from '@/shared/lib/numbers';
import { counted, formatCount } from '@/shared/lib/plural';
import { AppLink } from '@/shared/ui/AppLink';
import { bandOf, bandTones, bandWords } from '@/shared/ui/band';
import { DataTable } from '@/shared/ui/DataTable';
import { meterMax, PlanMeter } from '@/shared/ui/PlanMeter';
import { StatusMark } from '@/shared/ui/StatusMark';
import classes from './FigureList.module.css';

interface Props {
  values: readonly IndicatorValue[];
  indicators: readonly Indicator[];
  period: string;
}

/** Every figure of one school with its plan and what is missing to it. */
export function FigureList({ values, indicators, period }: Props) {
  return (
    <DataTable
      caption="Показатели"
      rows={values}
      rowKey={({ indicator }) => indicator}
      columns={[
        {
          key: 'name',
          header: 'Показатель',
          cell: ({ indicator, organisation }) => (
            <AppLink
              to={`/indicators/${indicator}?organisation=${organisation}&period=${encodeURIComponent(period)}`}
            >
              {indicatorName(indicators, indicator)}
            </AppLink>
          ),
        },
        {
          key: 'fact',
          header: 'Факт',
          number: true,
          cell: (value) => <b>{formatValue(measured(value), value.unit)}</b>,
        },
        {
          key: 'of',
          header: 'Из чего',
          number: true,
          cell: ({ numerator, denominator }) =>
            denominator == null
              ? formatCount(numerator)
              : `${formatCount(numerator)} из ${formatCount(denominator)}`,
        },
        {
          key: 'plan',
          header: 'План',
          number: true,
          cell: ({ target, unit, targetCarriedOver, targetYear }) =>
            target == null
              ? 'не задан'
              : `${formatPlan(target, unit)}${targetCarriedOver ? ` (${targetYear})` : ''}`,
        },
        { key: 'meter', header: 'Ход', label: false, width: '240px', cell: Standing },
      ]}
    />
  );
}

function Standing(value: IndicatorValue) {
  const fact = measured(value);
  if (fact == null) return <span className="hint">{value.reason?.message}</span>;
  const band = bandOf(fact, value.target);
  const missing = missingToPlan(value);
  return (
    <div className={classes.standing}>
      {value.target != null && (
        <PlanMeter value={fact} plan={value.target} max={meterMax(fact, value.target, value.unit)} />
      )}
      {band !== 'none' && (
        <StatusMark tone={bandTones[band]}>
          {band !== 'reached' && missing
            ? `не хватает ${counted(missing, unitsOf(value.indicator))}`
            : bandWords[band]}
        </StatusMark>
      )}
      {value.respondents != null && value.denominator ? (
        <span className="hint">
          ответили {formatCount(value.respondents)} из {formatCount(value.denominator)}
        </span>
      ) : null}
    </div>
  );
}
