import { iso, partsOf, today, type IsoDate } from './dates';
import { NBSP } from './plural';

/** A reporting period as the API writes it: `2026-Q4`, `2026-H1`, `2026`, `2026/2027`. */
export type Period = string;

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

export function quarterOf(date: IsoDate = today()): Period {
  const { year, month } = partsOf(date);
  return `${year}-Q${Math.ceil(month / 3)}`;
}

/** The school year that a date lies in; it runs from September to August. */
export function schoolYearOf(date: IsoDate = today()): string {
  const { year, month } = partsOf(date);
  const first = month >= 9 ? year : year - 1;
  return `${first}/${first + 1}`;
}

/** `IV кв. 2026`, `I полугодие 2026`, `2026 год`, `2026/2027`: headings of columns, switches. */
export function formatPeriod(period: Period): string {
  const read = readPeriod(period);
  if (read?.kind === 'quarter') return `${ROMAN[read.number - 1]}${NBSP}кв.${NBSP}${read.year}`;
  if (read?.kind === 'half') return `${ROMAN[read.number - 1]}${NBSP}полугодие ${read.year}`;
  if (read?.kind === 'year') return `${read.year}${NBSP}год`;
  return period;
}

/** `IV квартал`, `I полугодие`, `2026 год`, `2026/2027 учебный год`: titles. */
export function formatPeriodTitle(period: Period): string {
  const read = readPeriod(period);
  if (read?.kind === 'quarter') return `${ROMAN[read.number - 1]}${NBSP}квартал`;
  if (read?.kind === 'school') return `${period} учебный${NBSP}год`;
  return formatPeriod(period);
}

/** The last day of a period, which is its as-of date once it has ended. */
export function lastDayOf(period: Period): IsoDate | undefined {
  const read = readPeriod(period);
  switch (read?.kind) {
    case 'quarter':
      return iso(read.year, read.number * 3, read.number === 1 || read.number === 4 ? 31 : 30);
    case 'half':
      return read.number === 1 ? iso(read.year, 6, 30) : iso(read.year, 12, 31);
    case 'year':
      return iso(read.year, 12, 31);
    case 'school':
      return iso(read.year + 1, 8, 31);
    case undefined:
      return undefined;
  }
}

/** The quarter before or after: steps of a switch. */
export function shiftQuarter(period: Period, steps: number): Period {
  const read = readPeriod(period);
  if (read?.kind !== 'quarter') return period;
  const index = read.year * 4 + read.number - 1 + steps;
  return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
}

type ReadPeriod =
  { kind: 'quarter' | 'half'; year: number; number: number } | { kind: 'year' | 'school'; year: number };

export function readPeriod(period: Period): ReadPeriod | undefined {
  const part = /^(\d{4})-([QH])([1-4])$/.exec(period);
  if (part)
    return { kind: part[2] === 'Q' ? 'quarter' : 'half', year: Number(part[1]), number: Number(part[3]) };
  if (/^\d{4}$/.test(period)) return { kind: 'year', year: Number(period) };
  if (/^\d{4}\/\d{4}$/.test(period)) return { kind: 'school', year: Number(period.slice(0, 4)) };
  return undefined;
}
