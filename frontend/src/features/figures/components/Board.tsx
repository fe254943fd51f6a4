import type { Indicator, IndicatorValue } from '@/shared/api/types';
import { askedSearch, type Asked } from '@/shared/figures/api';
import { measured } from '@/shared/figures/measure';
import { formatPlan } from '@/shared/lib/numbers';
import { AppLink } from '@/shared/ui/AppLink';
import { bandOf } from '@/shared/ui/band';
import { HeatCell, heatClass } from '@/shared/ui/HeatCell';
import type { BoardRow } from '../model/board';
import classes from './Board.module.css';

interface Props {
  caption: string;
  indicators: readonly Indicator[];
  total?: BoardRow;
  rows: readonly BoardRow[];
  asked: Asked;
}

/** Organisations × indicators: icon and number, laggards tinted and first, the total above them. */
export function Board({ caption, indicators, total, rows, asked }: Props) {
  return (
    <div className={classes.frame} tabIndex={0} role="region" aria-label={caption}>
      <table className={classes.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Организация</th>
            {indicators.map(({ code, shortName, unit }) => (
              <th key={code} scope="col">
                {shortName}
                <Plan value={total?.cells.get(code)} unit={unit} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {total && <Row row={total} indicators={indicators} asked={asked} total />}
          {rows.map((row) => (
            <Row key={row.organisation} row={row} indicators={indicators} asked={asked} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Plan({ value, unit }: { value?: IndicatorValue; unit: Indicator['unit'] }) {
  if (value?.target == null) return <span className={classes.plan}>плана нет</span>;
  return (
    <span className={classes.plan}>
      план {formatPlan(value.target, unit)}
      {value.targetCarriedOver && `, ${value.targetYear} года`}
    </span>
  );
}

function Row({
  row,
  indicators,
  asked,
  total = false,
}: {
  row: BoardRow;
  indicators: readonly Indicator[];
  asked: Asked;
  total?: boolean;
}) {
  const query = askedSearch({ ...asked, organisation: row.organisation });
  return (
    <tr data-total={total || undefined}>
      <th scope="row">
        {total ? (
          <>
            {row.name}
            <span className={classes.plan}>считается по людям, не средним</span>
          </>
        ) : (
          <AppLink to={`/indicators?${query}`}>{row.name}</AppLink>
        )}
      </th>
      {indicators.map(({ code, shortName, unit }) => {
        const value = row.cells.get(code);
        const fact = value && measured(value);
        const band = bandOf(fact, value?.target);
        return (
          <td key={code} className={heatClass(band)} data-label={shortName}>
            <AppLink
              to={`/indicators/${code}?${query}`}
              className={classes.cell}
              title={value?.reason?.message}
            >
              <HeatCell
                value={fact}
                unit={unit}
                plan={value?.target}
                suppressed={value?.suppressed ?? false}
              />
            </AppLink>
          </td>
        );
      })}
    </tr>
  );
}
