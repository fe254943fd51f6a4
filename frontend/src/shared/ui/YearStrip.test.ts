import { expect, it } from 'vitest';
import { calendarYearStrip, marksOf, schoolYearStrip } from './YearStrip';

const year = schoolYearStrip('2026/2027');
const on = '2026-11-24';

it('runs from September to August', () => {
  expect(year).toEqual({ from: '2026-09-01', to: '2027-08-31' });
  expect(calendarYearStrip(2026)).toEqual({ from: '2026-01-01', to: '2026-12-31' });
});

it('draws how far an overdue deadline lies behind', () => {
  expect(marksOf({ kind: 'DEADLINE', date: '2026-10-01' }, year, on, 'OVERDUE')).toEqual([
    { shape: 'line', from: '2026-09-01', to: '2026-10-01' },
    { shape: 'stop', at: '2026-10-01' },
    { shape: 'late', from: '2026-10-01', to: on },
  ]);
});

it('draws each listed month, and none that lies outside the year', () => {
  expect(
    marksOf({ kind: 'MONTHS', months: ['2026-12', '2027-05', '2028-05'] }, year, on, 'NOT_STARTED'),
  ).toEqual([
    { shape: 'bar', from: '2026-12-01', to: '2026-12-31' },
    { shape: 'bar', from: '2027-05-01', to: '2027-05-31' },
  ]);
});

it('ticks quarters at their ends', () => {
  expect(marksOf({ kind: 'RECURRING', every: 'QUARTER' }, year, on, 'IN_PROGRESS')).toEqual(
    ['2026-09-30', '2026-12-31', '2027-03-31', '2027-06-30'].map((at) => ({ shape: 'tick', at })),
  );
});

it('draws nothing for what was not read', () => {
  expect(marksOf({ kind: 'UNPARSED', text: 'к концу четверти' }, year, on, 'UNREAD')).toEqual([]);
});

it('draws each time of a recurring row as it stands, in place of the bare rhythm', () => {
  expect(
    marksOf({ kind: 'RECURRING', every: 'QUARTER' }, year, on, 'IN_PROGRESS', [
      { on: '2026-09-30', done: { on: '2026-09-28' } },
      { on: '2026-10-31' },
      { on: '2026-12-31' },
      { on: '2027-09-30' },
    ]),
  ).toEqual([
    { shape: 'time', at: '2026-09-30', tone: 'done' },
    { shape: 'time', at: '2026-10-31', tone: 'late' },
    { shape: 'time', at: '2026-12-31', tone: 'open' },
  ]);
});
