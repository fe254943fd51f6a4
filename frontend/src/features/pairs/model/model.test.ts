import { describe, expect, it } from 'vitest';
import { aPair, kedrova, olkhin } from '@/testing/programme';
import { chainOf, nextKind } from './chain';
import { needOf } from './needs';
import { emptyTeam, lackOf } from './team';

const TODAY = '2026-11-24';

describe('the chain of five meetings', () => {
  it('begins with getting acquainted', () => {
    expect(nextKind([])).toBe('ACQUAINTANCE');
    expect(chainOf([])).toEqual(['current', 'ahead', 'ahead', 'ahead', 'ahead']);
  });

  it('stays with working together until the closing meeting', () => {
    const done = ['ACQUAINTANCE', 'TRIAL', 'PLANNING', 'WORK'] as const;
    expect(nextKind(done)).toBe('WORK');
    expect(chainOf(done)).toEqual(['done', 'done', 'done', 'current', 'ahead']);
    expect(chainOf([...done, 'CLOSING'])).toEqual(['done', 'done', 'done', 'done', 'done']);
  });

  it('goes back to a step that was left out', () => {
    expect(nextKind(['ACQUAINTANCE', 'PLANNING'])).toBe('TRIAL');
    expect(chainOf(['ACQUAINTANCE', 'PLANNING'])).toEqual(['done', 'current', 'done', 'ahead', 'ahead']);
  });
});

describe('what a pair lacks', () => {
  const pair = aPair('one', kedrova, olkhin);

  it.each([
    ['an order', { ...pair, status: 'DRAFT' }, { text: 'нет приказа', box: true }],
    [
      'its first meeting',
      { ...pair, meetings: { count: 0, kindsDone: [] } },
      { tone: 'late', text: '50\u00a0дней без встреч' },
    ],
    [
      'nothing two weeks after the start',
      { ...pair, startsOn: '2026-11-12', meetings: { count: 0, kindsDone: [] } },
      { tone: 'none', text: 'ещё не встречались' },
    ],
    ['a meeting for a month', pair, { tone: 'late', text: '39\u00a0дней без встреч' }],
    [
      'an end after the closing meeting',
      { ...pair, meetings: { count: 5, kindsDone: ['CLOSING'], lastHeldOn: '2026-11-20' } },
      { tone: 'warn', text: 'итоговая была, пара не завершена' },
    ],
    ['nothing before its start', { ...pair, startsOn: '2026-12-01' }, { text: 'начнёт 1\u00a0декабря' }],
  ] as const)('%s', (_, given, need) => {
    expect(needOf(given as unknown as typeof pair, TODAY)).toMatchObject(need);
  });
});

describe('a team', () => {
  const one = { participation: 'a', person: 'p', name: 'Ольхин Семён' };

  it('needs both sides, and different people on them', () => {
    expect(lackOf(emptyTeam)).toBe('Выберите наставника и наставляемого');
    expect(lackOf({ mentors: [one], mentees: [] })).toBe('Выберите наставляемого');
    expect(lackOf({ mentors: [one], mentees: [{ ...one, participation: 'b' }] })).toMatch(/с обеих сторон/);
    expect(
      lackOf({ mentors: [one], mentees: [{ ...one, participation: 'b', person: 'q' }] }),
    ).toBeUndefined();
  });
});
