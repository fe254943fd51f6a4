import type { Participation } from '@/shared/api/types';
import { capital, formWords, participantRoleWords } from '@/shared/lib/words';
import { StatusMark } from '@/shared/ui/StatusMark';
import { participationMarks } from '../messages';

export function rolePhrase({ role, form }: Pick<Participation, 'role' | 'form'>): string {
  return `${capital(participantRoleWords[role])}, ${formWords[form]}`;
}

/** Whether the role has its pair. A mentee who waits is somebody's work, so he is marked; a mentor may wait. */
export function ParticipationMark({ participation: { status } }: { participation: Participation }) {
  const { tone, word } = participationMarks[status];
  return <StatusMark tone={tone}>{word}</StatusMark>;
}
