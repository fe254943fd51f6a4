import type { IndicatorValue } from '@/shared/api/types';
import { measured } from '@/shared/figures/measure';
import { readPeriod, shiftQuarter, type Period } from '@/shared/lib/periods';
import { bandOf, type Band } from '@/shared/ui/band';

export interface BoardRow {
  organisation: string;
  name: string;
  cells: Map<string, IndicatorValue>;
}

/** One row per organisation, those furthest behind their plans first. */
export function boardOf(values: readonly IndicatorValue[]): BoardRow[] {
  const rows = new Map<string, BoardRow>();
  for (const value of values) {
    const row = rows.get(value.organisation) ?? {
      organisation: value.organisation,
      name: value.organisationName,
      cells: new Map<string, IndicatorValue>(),
    };
    row.cells.set(value.indicator, value);
    rows.set(value.organisation, row);
  }
  return [...rows.values()].sort(
    (one, other) =>
      weight(other) - weight(one) || one.name.localeCompare(other.name, 'ru', { numeric: true }),
  );
}

const weights: Record<Band, number> = { far: 3, behind: 2, near: 0, reached: 0, none: 0 };

function weight({ cells }: BoardRow): number {
  return [...cells.values()].reduce((sum, value) => sum + weights[bandOf(measured(value), value.target)], 0);
}

/** Switch of periods around the chosen one: the quarter before, this one, the calendar and the school year. */
export function periodsAround(period: Period, now: Period): Period[] {
  const read = readPeriod(now);
  const year = String(read?.year ?? '');
  const choices = [shiftQuarter(now, -1), now, year];
  return choices.includes(period) ? choices : [period, ...choices];
}
