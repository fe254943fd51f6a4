import { expect, it } from 'vitest';
import type { RenewalMember, RenewalPair, RenewalProposal } from '@/shared/api/types';
import {
  asProposed,
  byClass,
  nextClass,
  outcome,
  schoolYearOn,
  stepOf,
  usualStep,
  type Plan,
} from './model/plan';

function aMember(
  person: string,
  className: string | undefined,
  more: Partial<RenewalMember> = {},
): RenewalMember {
  return {
    person,
    version: 1,
    name: person,
    kind: 'PUPIL',
    className,
    own: true,
    step: 'UP',
    consent: 'GIVEN',
    roles: [],
    ...more,
  };
}

function inRole(participation: string, leaves?: 'GRADUATION'): RenewalMember['roles'][number] {
  return {
    participation,
    role: 'MENTOR',
    form: 'PUPIL_PUPIL',
    enteredOn: '2025-10-01',
    pairElsewhere: false,
    leaves,
  };
}

function aPair(mentor: string, mentees: readonly string[], more: Partial<RenewalPair> = {}): RenewalPair {
  const member = (role: 'MENTOR' | 'MENTEE') => (participation: string) => ({
    participation,
    person: participation,
    role,
    name: participation,
  });
  return {
    pair: `${mentor}-${mentees.join('-')}`,
    version: 1,
    form: 'PUPIL_PUPIL',
    status: 'APPROVED',
    startsOn: '2025-10-10',
    begun: true,
    members: [member('MENTOR')(mentor), ...mentees.map(member('MENTEE'))],
    ...more,
  };
}

function of(people: RenewalMember[], pairs: RenewalPair[] = []): RenewalProposal {
  return { schoolYear: '2026/2027', people, pairs };
}

const deciding = (more: Partial<Plan>): Plan => ({ ...asProposed, ...more });

it('sends only what changes and counts it', () => {
  const result = outcome(
    of(
      [
        aMember('up', '5А', { nextClass: '6А' }),
        aMember('graduate', '11А', { step: 'GRADUATES', roles: [inRole('g', 'GRADUATION')] }),
        aMember('stays', '6А', { step: 'STAYS' }),
        aMember('unread', 'ИС-21', { step: 'BY_HAND', consent: 'MISSING' }),
      ],
      [aPair('g', ['x']), aPair('y', ['z'])],
    ),
    asProposed,
  );
  expect(result.request).toEqual({
    cards: [
      { person: 'up', version: 1, className: '6А' },
      { person: 'graduate', version: 1 },
    ],
    roles: [{ participation: 'g', reason: 'GRADUATION' }],
    pairs: [{ pair: 'g-x', version: 1, reason: 'GRADUATION' }],
  });
  expect(result).toMatchObject({
    movedUp: 1,
    graduated: 1,
    peopleLeft: 0,
    pairsGoingOn: 1,
    pairsEnded: 1,
    undecided: 1,
    withoutConsent: 1,
  });
});

it('lets somebody repeat the year with his role and his pair', () => {
  const graduate = aMember('graduate', '11А', { step: 'GRADUATES', roles: [inRole('g', 'GRADUATION')] });
  const plan = deciding({ steps: new Map([['graduate', 'STAYS']]) });
  const result = outcome(of([graduate], [aPair('g', ['x'])]), plan);
  expect(result.request).toEqual({ cards: [], roles: [], pairs: [] });
  expect(result.pairsGoingOn).toBe(1);
});

it('goes on with a group without those who leave, and ends what is left with one side', () => {
  const one = aMember('one', '11А', { step: 'GRADUATES', roles: [inRole('one', 'GRADUATION')] });
  const group = aPair('mentor', ['one', 'two']);
  expect(outcome(of([one], [group]), asProposed).fates.get(group.pair)).toMatchObject({
    without: ['one'],
    forced: false,
  });
  const draft = aPair('mentor', ['one', 'two'], { status: 'DRAFT' });
  expect(outcome(of([one], [draft]), asProposed).fates.get(draft.pair)).toMatchObject({ ends: 'GRADUATION' });
  const later = aPair('mentor', ['one'], { begun: false });
  expect(outcome(of([one], [later]), asProposed)).toMatchObject({ pairsEnded: 1, request: { pairs: [] } });
});

it('ends a pair and a role by choice', () => {
  const mentor = aMember('mentor', undefined, { kind: 'TEACHER', step: 'STAYS', roles: [inRole('m')] });
  const pair = aPair('other', ['x']);
  const result = outcome(
    of([mentor], [pair]),
    deciding({ roles: new Map([['m', false]]), pairs: new Map([[pair.pair, false]]) }),
  );
  expect(result.request.roles).toEqual([{ participation: 'm', reason: 'PROGRAMME_OVER' }]);
  expect(result.request.pairs).toEqual([{ pair: pair.pair, version: 1, reason: 'PROGRAMME_OVER' }]);
  expect(result).toMatchObject({ peopleLeft: 1, pairsEnded: 1 });
});

it('leaves the class of whoever has decided nothing, and moves whom the user says', () => {
  const late = aMember('late', '5 «А»', { step: 'STAYS', mark: 'NEW_THIS_YEAR' });
  expect(nextClass(late)).toBe('6 «А»');
  expect(nextClass(aMember('unread', 'ИС-21'))).toBeUndefined();
  const result = outcome(of([late]), deciding({ steps: new Map([['late', 'UP']]) }));
  expect(result.request.cards).toEqual([{ person: 'late', version: 1, className: '6 «А»' }]);
  expect(stepOf(asProposed, aMember('unread', 'ИС-21', { step: 'BY_HAND' }))).toBeUndefined();
});

it('knows what a new school year does by itself', () => {
  expect(['1А', '10А', '11А', 'ИС-21'].map((name) => usualStep(aMember('x', name)))).toEqual([
    'UP',
    'UP',
    'GRADUATES',
    undefined,
  ]);
  expect(usualStep(aMember('x', undefined, { kind: 'TEACHER' }))).toBeUndefined();
});

it('puts classes in order and those without one last', () => {
  const groups = byClass([
    aMember('a', '10А'),
    aMember('b', undefined),
    aMember('c', '9А'),
    aMember('d', '10А'),
  ]);
  expect(groups.map(({ title, members }) => `${title}: ${members.length}`)).toEqual([
    '9А: 1',
    '10А: 2',
    'Без класса: 1',
  ]);
});

it('begins a school year with June', () => {
  expect(schoolYearOn('2026-05-31')).toBe('2025/2026');
  expect(schoolYearOn('2026-06-01')).toBe('2026/2027');
});
