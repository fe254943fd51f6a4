import type { RenewalMember, RenewalPair, RenewalProposal, RenewalRequest } from '@/shared/api/types';

export type Step = 'UP' | 'GRADUATES' | 'STAYS';
type Reason = RenewalRequest['roles'][number]['reason'];

/** What the user has decided otherwise than proposed: steps of people, roles and pairs that go on or end. */
export interface Plan {
  steps: ReadonlyMap<string, Step>;
  /** By participation: whether he goes on. */
  roles: ReadonlyMap<string, boolean>;
  /** By pair: whether it goes on. */
  pairs: ReadonlyMap<string, boolean>;
}

export const asProposed: Plan = { steps: new Map(), roles: new Map(), pairs: new Map() };

/** The step of somebody; undefined while it is left to the user and he has said nothing. */
export function stepOf(plan: Plan, { person, step }: RenewalMember): Step | undefined {
  return plan.steps.get(person) ?? (step === 'BY_HAND' ? undefined : step);
}

/** Which steps there are for him: only a class that was understood has a next one. */
export function stepsFor(member: RenewalMember): readonly Step[] {
  if (!member.own || (member.kind !== 'PUPIL' && member.kind !== 'STUDENT')) return [];
  return nextClass(member) ? ['UP', 'GRADUATES', 'STAYS'] : ['GRADUATES', 'STAYS'];
}

const WORDING = /^(\d{1,2})([ \-–—]{0,2}[«"„“]?\p{L}?[»"”“]?)$/u;

/** The class above, for those to whom none is proposed: the same wording as the service reads. */
export function nextClass({ kind, className, nextClass: proposed }: RenewalMember): string | undefined {
  if (proposed) return proposed;
  const [, number, rest = ''] = (kind === 'PUPIL' && WORDING.exec(className?.trim() ?? '')) || [];
  const grade = Number(number);
  return grade >= 1 && grade <= 11 ? `${grade + 1}${rest}` : undefined;
}

const LAST_CLASS = 11;

/** What a new school year does with him by itself: a class up, or out of school from the last one. */
export function usualStep(member: RenewalMember): Step | undefined {
  if (stepsFor(member).length === 0) return undefined;
  if (Number.parseInt(member.className ?? '', 10) >= LAST_CLASS) return 'GRADUATES';
  return nextClass(member) ? 'UP' : undefined;
}

/** Why he leaves a role, or undefined where he goes on. Who leaves school leaves its programme. */
export function leavingReason(
  plan: Plan,
  member: RenewalMember,
  role: RenewalMember['roles'][number],
): Reason | undefined {
  if (role.pairElsewhere) return undefined;
  const said = plan.roles.get(role.participation);
  if (said === true) return undefined;
  if (stepOf(plan, member) === 'GRADUATES') return 'GRADUATION';
  if (said === false) return 'PROGRAMME_OVER';
  return role.leaves === 'PROGRAMME_OVER' ? 'PROGRAMME_OVER' : undefined;
}

export interface PairFate {
  ends?: Reason;
  /** A whole side of it leaves: it cannot go on. */
  forced: boolean;
  /** Who leaves a group that goes on. */
  without: readonly string[];
}

export interface Outcome {
  request: Pick<RenewalRequest, 'cards' | 'roles' | 'pairs'>;
  fates: ReadonlyMap<string, PairFate>;
  movedUp: number;
  graduated: number;
  peopleLeft: number;
  pairsGoingOn: number;
  pairsEnded: number;
  /** Those about whom nothing has been decided: their class stays. */
  undecided: number;
  withoutConsent: number;
}

/** What comes of the plan, counted as the service counts it. */
export function outcome(proposal: RenewalProposal, plan: Plan): Outcome {
  const cards: RenewalRequest['cards'] = [];
  const roles: RenewalRequest['roles'] = [];
  const graduates = new Set<string>();
  const leavers = new Set<string>();
  const leaving = new Map<string, Reason>();
  let undecided = 0;
  let withoutConsent = 0;
  for (const member of proposal.people) {
    const step = stepOf(plan, member);
    if (step === undefined) undecided += 1;
    if (member.consent !== 'GIVEN') withoutConsent += 1;
    if (step === 'UP') {
      cards.push({ person: member.person, version: member.version, className: nextClass(member) });
    }
    if (step === 'GRADUATES') {
      cards.push({ person: member.person, version: member.version });
      graduates.add(member.person);
    }
    for (const role of member.roles) {
      const reason = leavingReason(plan, member, role);
      if (!reason) continue;
      roles.push({ participation: role.participation, reason });
      leaving.set(role.participation, reason);
      leavers.add(member.person);
    }
  }
  const fates = new Map(proposal.pairs.map((pair) => [pair.pair, fateOf(pair, plan, leaving)]));
  const pairs = proposal.pairs.flatMap((pair) => {
    const ends = fates.get(pair.pair)?.ends;
    // one that has not begun ends with its people
    return ends && mayEnd(pair) ? [{ pair: pair.pair, version: pair.version, reason: ends }] : [];
  });
  const ended = [...fates.values()].filter(({ ends }) => ends).length;
  const approved = proposal.pairs.filter(({ status }) => status === 'APPROVED');
  return {
    request: { cards, roles, pairs },
    fates,
    movedUp: cards.length - graduates.size,
    graduated: graduates.size,
    peopleLeft: [...leavers].filter((person) => !graduates.has(person)).length,
    pairsGoingOn: approved.filter(({ pair }) => !fates.get(pair)?.ends).length,
    pairsEnded: ended,
    undecided,
    withoutConsent,
  };
}

/** What is approved to begin later is not ended before it has. */
export function mayEnd({ status, begun }: RenewalPair): boolean {
  return begun || status === 'DRAFT';
}

function fateOf(pair: RenewalPair, plan: Plan, leaving: ReadonlyMap<string, Reason>): PairFate {
  const gone = pair.members.filter(({ participation }) => leaving.has(participation));
  const emptied = (['MENTOR', 'MENTEE'] as const).some((side) => {
    const members = pair.members.filter(({ role }) => role === side);
    return members.length > 0 && members.every(({ participation }) => leaving.has(participation));
  });
  const reason = gone.some(({ participation }) => leaving.get(participation) === 'GRADUATION')
    ? 'GRADUATION'
    : 'PROGRAMME_OVER';
  // a draft in which somebody leaves has to be composed anew
  const forced = emptied || (gone.length > 0 && pair.status === 'DRAFT');
  if (forced) return { ends: reason, forced, without: [] };
  if (plan.pairs.get(pair.pair) === false) return { ends: 'PROGRAMME_OVER', forced, without: [] };
  return { forced, without: gone.map(({ name }) => name) };
}

export type Show = 'ALL' | 'UNDECIDED' | 'GRADUATES' | 'LEAVING' | 'CONSENT';

export function isShown(show: Show, words: string, plan: Plan, member: RenewalMember): boolean {
  const name = member.name.toLowerCase().replaceAll('ё', 'е');
  const asked = words.toLowerCase().replaceAll('ё', 'е').split(/\s+/);
  if (!asked.every((word) => name.includes(word))) return false;
  switch (show) {
    case 'ALL':
      return true;
    case 'UNDECIDED':
      return stepOf(plan, member) === undefined;
    case 'GRADUATES':
      return stepOf(plan, member) === 'GRADUATES';
    case 'LEAVING':
      return member.roles.some((role) => leavingReason(plan, member, role));
    case 'CONSENT':
      return member.consent !== 'GIVEN';
  }
}

export interface ClassGroup {
  key: string;
  title: string;
  members: RenewalMember[];
}

/** Classes from the first to the last, then those whose wording is no class, then those who have none. */
export function byClass(people: readonly RenewalMember[]): ClassGroup[] {
  const groups = new Map<string, RenewalMember[]>();
  for (const member of people) {
    const key = (stepsFor(member).length > 0 && member.className) || '';
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'ru', { numeric: true }))
    .map(([key, members]) => ({ key, title: key || 'Без класса', members }));
}

/** «2026/2027»: bases are prepared from June on. */
export function schoolYearOn(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const start = month < 6 ? year - 1 : year;
  return `${start}/${start + 1}`;
}
