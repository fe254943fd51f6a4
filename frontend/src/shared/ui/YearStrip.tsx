import type { ActivityStatus, Term } from '@/shared/api/types';
import { addDays, daysBetween, daysInMonth, iso, partsOf, today, type IsoDate } from '@/shared/lib/dates';
import classes from './YearStrip.module.css';

/** The twelve months that a roadmap's strip shows: a school year from September or a calendar year. */
export interface StripYear {
  from: IsoDate;
  to: IsoDate;
}

export function schoolYearStrip(schoolYear: string): StripYear {
  const first = Number(schoolYear.slice(0, 4));
  return { from: iso(first, 9, 1), to: iso(first + 1, 8, 31) };
}

export function calendarYearStrip(year: number): StripYear {
  return { from: iso(year, 1, 1), to: iso(year, 12, 31) };
}

const LETTERS = ['Я', 'Ф', 'М', 'А', 'М', 'И', 'И', 'А', 'С', 'О', 'Н', 'Д'];

/** Heading of the strip's column: letters of the months, the current one warm. */
export function StripMonths({ year, on = today() }: { year: StripYear; on?: IsoDate }) {
  const start = partsOf(year.from).month;
  const now = on >= year.from && on <= year.to ? partsOf(on).month : 0;
  return (
    <div className={classes.months} aria-hidden="true">
      {Array.from({ length: 12 }, (_, index) => ((start - 1 + index) % 12) + 1).map((month) => (
        <span key={month} data-now={month === now || undefined}>
          {LETTERS[month - 1]}
        </span>
      ))}
    </div>
  );
}

/** One time of a recurring row. */
export interface Time {
  on: IsoDate;
  done?: unknown;
}

interface Props {
  term: Term;
  status: ActivityStatus;
  /** The times of a recurring row, drawn each as it stands; without them the term's own rhythm is drawn. */
  times?: readonly Time[];
  /** Stretches that are shown behind the term: school holidays. */
  behind?: readonly { from: IsoDate; to: IsoDate }[];
  year: StripYear;
  on?: IsoDate;
}

/** Where a term lies in the year. Repeats in a drawing what the row says in words, so it is hidden from readers. */
export function YearStrip({ term, status, year, times, behind = [], on = today() }: Props) {
  const x = (date: IsoDate) =>
    Math.min(100, Math.max(0, (daysBetween(year.from, date) / (daysBetween(year.from, year.to) + 1)) * 100));
  const color =
    status === 'DONE' ? 'var(--ok-mark)' : status === 'OVERDUE' ? 'var(--bad-mark)' : 'var(--accent)';
  const todayAt = on >= year.from && on <= year.to ? x(on) : undefined;
  return (
    <div className={classes.strip} aria-hidden="true">
      <svg viewBox="0 0 100 14" preserveAspectRatio="none">
        {behind
          .filter(({ from, to }) => from <= year.to && to >= year.from)
          .map(({ from, to }) => (
            <rect
              key={from}
              x={x(from)}
              y="0"
              width={x(addDays(to, 1)) - x(from)}
              height="14"
              fill="var(--info-soft)"
            />
          ))}
        {marksOf(term, year, on, status, times).map((mark, index) => (
          <Shape key={index} mark={mark} x={x} color={'tone' in mark ? tones[mark.tone] : color} />
        ))}
      </svg>
      {todayAt != null && (
        <i className={classes.today} style={{ left: `calc(${todayAt.toFixed(2)}% - 1px)` }} />
      )}
    </div>
  );
}

const tones = { done: 'var(--ok-mark)', late: 'var(--bad-mark)', open: 'var(--accent)' } as const;

type Mark =
  | { shape: 'time'; at: IsoDate; tone: keyof typeof tones }
  | { shape: 'stop' | 'start' | 'dot' | 'tick'; at: IsoDate }
  | { shape: 'bar' | 'line' | 'rest' | 'late' | 'dashes'; from: IsoDate; to: IsoDate };

/** What is drawn for a term: pure, so that a test can say it. */
export function marksOf(
  term: Term,
  year: StripYear,
  on: IsoDate,
  status: ActivityStatus,
  times: readonly Time[] = [],
): Mark[] {
  if (times.length > 0) {
    return [
      ...marksOf(withoutRhythm(term), year, on, status),
      ...times.flatMap((time) =>
        only(year, {
          shape: 'time',
          at: time.on,
          tone: time.done ? 'done' : time.on < on ? 'late' : 'open',
        }),
      ),
    ];
  }
  switch (term.kind) {
    case 'DEADLINE': {
      const marks: Mark[] = [
        { shape: 'line', from: year.from, to: term.date },
        { shape: 'stop', at: term.date },
      ];
      if (status === 'OVERDUE') marks.push({ shape: 'late', from: term.date, to: min(on, year.to) });
      return marks.filter((mark) => inYear(mark, year));
    }
    case 'ON':
      return only(year, { shape: 'dot', at: term.date });
    case 'RANGE':
      return only(year, { shape: 'bar', from: max(term.from, year.from), to: min(term.to, year.to) });
    case 'MONTHS':
      return term.months.flatMap((month) => {
        const { year: of, month: number } = partsOf(`${month.slice(0, 7)}-01`);
        return only(year, {
          shape: 'bar',
          from: iso(of, number, 1),
          to: iso(of, number, daysInMonth(of, number)),
        });
      });
    case 'FROM':
      return only(
        year,
        { shape: 'start', at: max(term.from, year.from) },
        { shape: 'line', from: max(term.from, year.from), to: year.to },
      );
    case 'RECURRING':
      return ticks(term.every, max(term.from ?? year.from, year.from), min(term.to ?? year.to, year.to));
    case 'YEAR_ROUND':
      return on > year.from && on < year.to && status !== 'DONE'
        ? [
            { shape: 'line', from: year.from, to: on },
            { shape: 'rest', from: on, to: year.to },
          ]
        : [{ shape: 'line', from: year.from, to: year.to }];
    case 'BY_SCHEDULE':
    case 'PROGRAMME_TERM':
    case 'AS_NEEDED':
      return [{ shape: 'dashes', from: year.from, to: year.to }];
    case 'COMPOUND':
      return term.parts.flatMap((part) => marksOf(part, year, on, status));
    case 'EVENT_RELATIVE':
    case 'UNPARSED':
      return [];
  }
}

/** What a term says besides its rhythm. */
function withoutRhythm(term: Term): Term {
  if (term.kind === 'COMPOUND') return { ...term, parts: term.parts.map(withoutRhythm) };
  return term.kind === 'RECURRING' ? { kind: 'COMPOUND', parts: [] } : term;
}

function ticks(every: Extract<Term, { kind: 'RECURRING' }>['every'], from: IsoDate, to: IsoDate): Mark[] {
  const marks: Mark[] = [];
  const { year, month } = partsOf(from);
  if (every === 'WEEK') {
    for (let at = from; at <= to; at = addDays(at, 7)) marks.push({ shape: 'tick', at });
    return marks;
  }
  const step = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 }[every];
  for (let index = 0; index < 24; index += 1) {
    const number = month - 1 + index;
    const of = year + Math.floor(number / 12);
    const at = iso(of, (number % 12) + 1, daysInMonth(of, (number % 12) + 1));
    if (at > to) break;
    if (every === 'YEAR' ? (index + 1) % 12 === 0 : ((number % 12) + 1) % step === 0)
      marks.push({ shape: 'tick', at });
  }
  return marks;
}

function Shape({ mark, x, color }: { mark: Mark; x: (date: IsoDate) => number; color: string }) {
  if ('at' in mark) {
    const at = x(mark.at);
    if (mark.shape === 'dot') return <rect x={at - 1.6} y="3" width="3.2" height="8" rx="1.6" fill={color} />;
    return <rect x={at - 0.9} y="0" width="1.8" height="14" fill={color} />;
  }
  const from = x(mark.from);
  const width = Math.max(0.8, x(mark.to) - from);
  switch (mark.shape) {
    case 'bar':
      return <rect x={from} y="4" width={width} height="6" fill={color} />;
    case 'late':
      return <rect x={from} y="4" width={width} height="6" fill="var(--bad-mark)" opacity="0.28" />;
    case 'rest':
      return <rect x={from} y="5.5" width={width} height="3" fill={color} opacity="0.4" />;
    case 'dashes':
      return (
        <path
          d={`M${from} 7H${from + width}`}
          stroke="var(--text-3)"
          strokeWidth="2"
          strokeDasharray="2 1.6"
        />
      );
    default:
      return <rect x={from} y="6" width={width} height="2" fill={color} />;
  }
}

function only(year: StripYear, ...marks: Mark[]): Mark[] {
  return marks.filter((mark) => inYear(mark, year));
}

function inYear(mark: Mark, year: StripYear): boolean {
  return 'at' in mark
    ? mark.at >= year.from && mark.at <= year.to
    : mark.from <= mark.to && mark.from <= year.to && mark.to >= year.from;
}

function max(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other;
}

function min(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other;
}
