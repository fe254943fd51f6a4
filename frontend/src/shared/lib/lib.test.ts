import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  formatDate,
  formatDay,
  formatDayTitle,
  formatMonth,
  formatNearDay,
  formatOverdue,
  formatRange,
  parseDate,
  today,
} from './dates';
import { formatPercent, formatPlan, formatPoints, formatValue } from './numbers';
import { formatPeriod, formatPeriodTitle, lastDayOf, quarterOf, schoolYearOf, shiftQuarter } from './periods';
import { CHILDREN, counted, DAYS, formatCount, plural } from './plural';
import { formatTerm } from './terms';

describe('numbers', () => {
  it('write thousands, decimals and minus as Russian documents do', () => {
    expect(formatCount(5214)).toBe('5\u00a0214');
    expect(formatCount(-3)).toBe('\u22123');
    expect(formatPercent(63.35)).toBe('63,4\u00a0%');
    expect(formatPercent(100)).toBe('100,0\u00a0%');
    expect(formatPlan(70)).toBe('70\u00a0%');
    expect(formatPlan(12.5)).toBe('12,5\u00a0%');
    expect(formatPoints(-2.5)).toBe('\u22122,5\u00a0п.\u00a0п.');
    expect(formatPoints(1)).toBe('+1,0\u00a0п.\u00a0п.');
  });

  it('never show a zero where there is nothing to divide by', () => {
    expect(formatPercent(undefined)).toBe('н/д');
    expect(formatValue(null, 'COUNT')).toBe('н/д');
    expect(formatValue(0, 'PERCENT')).toBe('0,0\u00a0%');
  });

  it.each([
    [1, 'день'],
    [2, 'дня'],
    [5, 'дней'],
    [11, 'дней'],
    [14, 'дней'],
    [21, 'день'],
    [54, 'дня'],
    [111, 'дней'],
    [0, 'дней'],
  ])('take the right form after %i', (count, form) => {
    expect(plural(count, DAYS)).toBe(form);
  });

  it('count people', () => {
    expect(counted(545, CHILDREN)).toBe('545\u00a0детей');
  });
});

describe('dates', () => {
  const on = '2026-11-24';

  it('are those of the user, whatever his zone', () => {
    expect(today(new Date(2026, 10, 24, 23, 59))).toBe('2026-11-24');
    expect(today(new Date(2026, 0, 1, 0, 1))).toBe('2026-01-01');
  });

  it('are written as people read them', () => {
    expect(formatDate('2026-11-24')).toBe('24.11.2026');
    expect(formatDay('2026-11-24', on)).toBe('24\u00a0ноября');
    expect(formatDay('2027-05-20', on)).toBe('20\u00a0мая 2027');
    expect(formatDayTitle('2026-11-24')).toBe('Вторник, 24\u00a0ноября');
    expect(formatRange('2026-11-01', '2026-12-31')).toBe('01.11\u00a0– 31.12.2026');
    expect(formatRange('2026-11-01', '2027-01-31')).toBe('01.11.2026\u00a0– 31.01.2027');
    expect(formatMonth('2026-12')).toBe('дек\u00a02026');
    expect(formatOverdue(54)).toBe('просрочено на 54\u00a0дня');
  });

  it('near today have names', () => {
    expect(formatNearDay(on, on)).toBe('сегодня');
    expect(formatNearDay('2026-11-25', on)).toBe('завтра');
    expect(formatNearDay('2026-11-23', on)).toBe('вчера');
    expect(formatNearDay('2026-11-27', on)).toBe('пятница');
    expect(formatNearDay('2026-12-01', on)).toBe('1\u00a0декабря');
    expect(formatNearDay('2026-11-13', on)).toBe('13\u00a0ноября');
  });

  it('do not lose a day where clocks change', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });

  it.each([
    ['24.11.2026', '2026-11-24'],
    [' 4.9.26 ', '2026-09-04'],
    ['24/11/2026', '2026-11-24'],
    ['24 11 2026', '2026-11-24'],
    ['2026-11-24', '2026-11-24'],
    ['29.02.2028', '2028-02-29'],
  ])('typed as «%s» are understood', (text, date) => {
    expect(parseDate(text)).toEqual({ ok: true, date });
  });

  it.each([
    ['31.11.2026', 'В ноябре 30\u00a0дней. Например: 24.11.2026'],
    ['29.02.2027', 'В феврале 2027 года 28\u00a0дней. Например: 24.11.2026'],
    ['12.13.2026', 'Месяца 13 нет. Например: 24.11.2026'],
    ['вчера', 'Дата пишется так: 24.11.2026'],
  ])('typed as «%s» are refused with the reason', (text, message) => {
    expect(parseDate(text)).toEqual({ ok: false, message });
  });
});

describe('periods', () => {
  it('have names', () => {
    expect(formatPeriod('2026-Q4')).toBe('IV\u00a0кв.\u00a02026');
    expect(formatPeriod('2026-H1')).toBe('I\u00a0полугодие 2026');
    expect(formatPeriod('2026')).toBe('2026\u00a0год');
    expect(formatPeriod('2026/2027')).toBe('2026/2027');
    expect(formatPeriodTitle('2026-Q4')).toBe('IV\u00a0квартал');
  });

  it('know their day', () => {
    expect(quarterOf('2026-11-24')).toBe('2026-Q4');
    expect(quarterOf('2026-03-31')).toBe('2026-Q1');
    expect(lastDayOf('2026-Q2')).toBe('2026-06-30');
    expect(lastDayOf('2026-Q4')).toBe('2026-12-31');
    expect(lastDayOf('2026/2027')).toBe('2027-08-31');
    expect(schoolYearOf('2026-08-31')).toBe('2025/2026');
    expect(schoolYearOf('2026-09-01')).toBe('2026/2027');
    expect(shiftQuarter('2026-Q4', 1)).toBe('2027-Q1');
    expect(shiftQuarter('2026-Q1', -1)).toBe('2025-Q4');
  });
});

describe('terms', () => {
  it('are said as they were read', () => {
    expect(formatTerm({ kind: 'DEADLINE', date: '2027-08-10' })).toBe('до 10.08.2027');
    expect(formatTerm({ kind: 'MONTHS', months: ['2026-12', '2027-05'] })).toBe(
      'дек\u00a02026, май\u00a02027',
    );
    expect(formatTerm({ kind: 'RECURRING', every: 'QUARTER' })).toBe('каждый квартал');
    expect(formatTerm({ kind: 'EVENT_RELATIVE', days: 5, workingDays: true, after: 'издания приказа' })).toBe(
      '5\u00a0рабочих дней после: издания приказа',
    );
    expect(
      formatTerm({
        kind: 'COMPOUND',
        parts: [
          { kind: 'ON', date: '2026-12-01' },
          { kind: 'UNPARSED', text: '…' },
        ],
      }),
    ).toBe('01.12.2026; не прочитан');
  });

  it('say what was added to the order’s words', () => {});
});
