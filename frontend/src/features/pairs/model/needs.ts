import type { Pair } from '@/shared/api/types';
import { daysBetween, formatDate, formatDay, today, type IsoDate } from '@/shared/lib/dates';
import { counted, DAYS } from '@/shared/lib/plural';
import type { StatusTone } from '@/shared/ui/StatusMark';
import { stepsDone } from './chain';

export interface Need {
  tone: StatusTone;
  text: string;
  /** A tinted ground: it waits for the reader. */
  box?: boolean;
}

/** After so long without a meeting a curator calls. */
const QUIET_DAYS = 30;
const FIRST_MEETING_DAYS = 14;

/** What a pair lacks now, the most important thing only. */
export function needOf(
  pair: Pick<Pair, 'status' | 'startsOn' | 'endedOn' | 'cancellationReason' | 'meetings'>,
  on: IsoDate = today(),
): Need {
  switch (pair.status) {
    case 'DRAFT':
      return { tone: 'warn', text: 'нет приказа', box: true };
    case 'CANCELLED':
      return { tone: 'none', text: `отменена: ${pair.cancellationReason ?? 'без причины'}` };
    case 'ENDED':
      return stepsDone(pair.meetings.kindsDone) < 5
        ? { tone: 'warn', text: `завершена ${formatDate(pair.endedOn)}, встречи не все` }
        : { tone: 'ok', text: `завершена ${formatDate(pair.endedOn)}` };
    case 'APPROVED':
      return needOfWorking(pair, on);
  }
}

function needOfWorking({ startsOn, meetings }: Pick<Pair, 'startsOn' | 'meetings'>, on: IsoDate): Need {
  if (startsOn > on) return { tone: 'wait', text: `начнёт ${formatDay(startsOn, on)}` };
  const last = meetings.lastHeldOn ?? startsOn;
  const quiet = daysBetween(last, on);
  if (meetings.count === 0) {
    return quiet > FIRST_MEETING_DAYS
      ? { tone: 'late', text: `${counted(quiet, DAYS)} без встреч`, box: true }
      : { tone: 'none', text: 'ещё не встречались' };
  }
  if (meetings.kindsDone.includes('CLOSING'))
    return { tone: 'warn', text: 'итоговая была, пара не завершена' };
  if (quiet > QUIET_DAYS) return { tone: 'late', text: `${counted(quiet, DAYS)} без встреч`, box: true };
  return { tone: 'ok', text: `встречались ${formatDay(last, on)}` };
}
