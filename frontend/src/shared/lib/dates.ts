import { counted, DAYS, NBSP } from './plural';

/** A date without a time, as it travels in JSON: `2026-11-24`. Never a `Date`: those have a zone. */
export type IsoDate = string;

const MONTHS_OF = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;
const MONTHS_IN = [
  'январе',
  'феврале',
  'марте',
  'апреле',
  'мае',
  'июне',
  'июле',
  'августе',
  'сентябре',
  'октябре',
  'ноябре',
  'декабре',
] as const;
const MONTHS_SHORT = [
  'янв',
  'фев',
  'мар',
  'апр',
  'май',
  'июн',
  'июл',
  'авг',
  'сен',
  'окт',
  'ноя',
  'дек',
] as const;
const WEEKDAYS = ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'] as const;

const DAY_MS = 86_400_000;

/** Today on the user's clock. */
export function today(now: Date = new Date()): IsoDate {
  return iso(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

export function iso(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(utc(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `24.11.2026`: tables, documents, fields. */
export function formatDate(date: IsoDate | null | undefined): string {
  if (!date) return '';
  const { year, month, day } = partsOf(date);
  return `${pad(day)}.${pad(month)}.${year}`;
}

/** `24 ноября`; with the year when it is not the one of `on`. */
export function formatDay(date: IsoDate, on: IsoDate = today()): string {
  const { year, month, day } = partsOf(date);
  const text = `${day}${NBSP}${MONTHS_OF[month - 1]}`;
  return year === partsOf(on).year ? text : `${text} ${year}`;
}

/** «сегодня», «завтра», «вчера», a weekday of the coming six days, else `24 ноября`. */
export function formatNearDay(date: IsoDate, on: IsoDate = today()): string {
  const ahead = daysBetween(on, date);
  if (ahead === 0) return 'сегодня';
  if (ahead === 1) return 'завтра';
  if (ahead === -1) return 'вчера';
  if (ahead > 1 && ahead < 7) return weekday(date);
  return formatDay(date, on);
}

export function weekday(date: IsoDate): string {
  return WEEKDAYS[new Date(utc(date)).getUTCDay()] ?? '';
}

/** «Вторник, 24 ноября». */
export function formatDayTitle(date: IsoDate): string {
  const name = weekday(date);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${formatDay(date, date)}`;
}

/** `01.11 – 31.12.2026`; both years when they differ. */
export function formatRange(from: IsoDate, to: IsoDate): string {
  const start = partsOf(from);
  const short = start.year === partsOf(to).year ? `${pad(start.day)}.${pad(start.month)}` : formatDate(from);
  return `${short}${NBSP}– ${formatDate(to)}`;
}

/** `2026-12` or a date → «дек 2026». */
export function formatMonth(month: string): string {
  const { year, month: number } = partsOf(`${month.slice(0, 7)}-01`);
  return `${MONTHS_SHORT[number - 1]}${NBSP}${year}`;
}

/** An instant on the user's clock: `24.11.2026 9:05`. */
export function formatInstant(instant: string): string {
  const at = new Date(instant);
  return `${formatDate(today(at))} ${at.getHours()}:${pad(at.getMinutes())}`;
}

/** «просрочено на 54 дня». */
export function formatOverdue(days: number): string {
  return `просрочено на ${counted(days, DAYS)}`;
}

export type ParsedDate = { ok: true; date: IsoDate } | { ok: false; message: string };

const EXAMPLE = 'Например: 24.11.2026';

/** What a person types into a date field: `24.11.2026`, `24.11.26`, `24/11/2026`, `24 11 2026`, an ISO date. */
export function parseDate(text: string): ParsedDate {
  const clean = text.trim();
  const byHand = /^(\d{1,2})[.,/\-\s]+(\d{1,2})[.,/\-\s]+(\d{4}|\d{2})$/.exec(clean);
  const isoText = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(clean);
  if (!byHand && !isoText) return { ok: false, message: `Дата пишется так: 24.11.2026` };
  const [day, month, rawYear] = byHand
    ? [Number(byHand[1]), Number(byHand[2]), Number(byHand[3])]
    : [Number(isoText?.[3]), Number(isoText?.[2]), Number(isoText?.[1])];
  const year = rawYear < 100 ? 2000 + rawYear : rawYear;
  if (month < 1 || month > 12) return { ok: false, message: `Месяца ${month} нет. ${EXAMPLE}` };
  const length = daysInMonth(year, month);
  if (day < 1 || day > length) {
    const where = month === 2 ? `феврале ${year} года` : MONTHS_IN[month - 1];
    return { ok: false, message: `В ${where} ${counted(length, DAYS)}. ${EXAMPLE}` };
  }
  if (year < 1900 || year > 2100) return { ok: false, message: `Проверьте год. ${EXAMPLE}` };
  return { ok: true, date: iso(year, month, day) };
}

function utc(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
