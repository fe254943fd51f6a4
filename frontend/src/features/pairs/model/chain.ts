import type { Meeting, MeetingKind } from '@/shared/api/types';
import { today, type IsoDate } from '@/shared/lib/dates';
import type { RelayStep } from '@/shared/ui/Relay';

/** The cycle of the target model, in its order. */
export const KINDS: readonly MeetingKind[] = ['ACQUAINTANCE', 'TRIAL', 'PLANNING', 'WORK', 'CLOSING'];

/**
 * Working together is a row of meetings: it stays in hand until the closing one is held. The others are behind once
 * they were held.
 */
export function chainOf(done: readonly MeetingKind[]): RelayStep[] {
  const behind = KINDS.map((kind) =>
    kind === 'WORK' ? done.includes('WORK') && done.includes('CLOSING') : done.includes(kind),
  );
  const current = behind.indexOf(false);
  return behind.map((passed, index) => (passed ? 'done' : index === current ? 'current' : 'ahead'));
}

/** Which meeting a press on «Записать встречу» most likely means. */
export function nextKind(done: readonly MeetingKind[]): MeetingKind {
  return KINDS[chainOf(done).indexOf('current')] ?? 'WORK';
}

export function stepsDone(done: readonly MeetingKind[]): number {
  return KINDS.filter((kind) => done.includes(kind)).length;
}

/** Kinds held by a list of meetings, as the service sums them up for a list of pairs. */
export function kindsOf(meetings: readonly Meeting[]): MeetingKind[] {
  return KINDS.filter((kind) => meetings.some((meeting) => meeting.kind === kind));
}

/** Today, unless the pair starts later or has ended before. */
export function likelyDay({ startsOn, endedOn }: { startsOn: IsoDate; endedOn?: IsoDate }): IsoDate {
  const now = today();
  if (endedOn && endedOn < now) return endedOn;
  return startsOn > now ? startsOn : now;
}
