import { NBSP, russianSigns } from './plural';

export { formatCount } from './plural';

/** What stands where there is no figure: a zero denominator is never 0 %. */
export const NO_DATA = 'н/д';

const oneDigit = new Intl.NumberFormat('ru-RU', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const upToOneDigit = new Intl.NumberFormat('ru-RU', { maximumFractionDigits: 1 });

/** A share without its sign, one decimal: `63,4`. */
export function formatShare(percent: number): string {
  return russianSigns(oneDigit.format(percent));
}

/** A share in percent: `63,4 %`; `н/д` when there is none. */
export function formatPercent(percent: number | null | undefined): string {
  return percent == null ? NO_DATA : `${formatShare(percent)}${NBSP}%`;
}

/** A plan: whole percents stay whole, `70 %`, `12,5 %`. */
export function formatPlan(value: number, unit: 'PERCENT' | 'COUNT' = 'PERCENT'): string {
  const number = russianSigns(upToOneDigit.format(value));
  return unit === 'PERCENT' ? `${number}${NBSP}%` : number;
}

/** Difference of two shares with its sign: `−2,5 п. п.`, `+1,0 п. п.`. */
export function formatPoints(points: number): string {
  const sign = points > 0 ? '+' : '';
  return `${sign}${formatShare(points)}${NBSP}п.${NBSP}п.`;
}

/** Of a file: `240 КБ`, `1,2 МБ`. */
export function formatSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))}${NBSP}КБ`
    : `${russianSigns(upToOneDigit.format(bytes / 1_000_000))}${NBSP}МБ`;
}

/** A value of an indicator in its own unit. */
export function formatValue(value: number | null | undefined, unit: 'PERCENT' | 'COUNT'): string {
  if (value == null) return NO_DATA;
  return unit === 'PERCENT' ? formatPercent(value) : russianSigns(upToOneDigit.format(value));
}
