import { daysInMonth, iso } from '@/shared/lib/dates';

export interface Month {
  name: string;
  /** Days before the first one in a week that begins on Monday. */
  offset: number;
  days: string[];
}

const NAMES = [
  'Январь',
  'Февраль',
  'Март',
  'Апрель',
  'Май',
  'Июнь',
  'Июль',
  'Август',
  'Сентябрь',
  'Октябрь',
  'Ноябрь',
  'Декабрь',
];

export function monthsOf(year: number): Month[] {
  return NAMES.map((name, index) => ({
    name,
    offset: (new Date(Date.UTC(year, index, 1)).getUTCDay() + 6) % 7,
    days: Array.from({ length: daysInMonth(year, index + 1) }, (_, day) => iso(year, index + 1, day + 1)),
  }));
}

/**
 * The layer with one day turned over: what it says of a day already is unsaid, else the day becomes the opposite of what
 * holds now.
 */
export function turned<T extends { daysOff: string[]; workingDays: string[] }>(
  layer: T,
  day: string,
  isOff: boolean,
): T {
  const without = {
    ...layer,
    daysOff: layer.daysOff.filter((one) => one !== day),
    workingDays: layer.workingDays.filter((one) => one !== day),
  };
  const said = layer.daysOff.includes(day) || layer.workingDays.includes(day);
  if (said) return without;
  return isOff
    ? { ...without, workingDays: [...without.workingDays, day].sort() }
    : { ...without, daysOff: [...without.daysOff, day].sort() };
}
