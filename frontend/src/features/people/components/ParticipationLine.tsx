import type { Participation } from '@/shared/api/types';
import { capital, formWords, participantRoleWords } from '@/shared/lib/words';
import { StatusMark } from '@/shared/ui/StatusMark';
import { participationMarks } from '../messages';

export function rolePhrase({ role, form }: Pick<Participation, 'role' | 'form'>): string {
  return `${capital(participantRoleWords[role])}, ${formWords[form]}`;
}

/** Where somebody stands in his role. A mentee who waits is somebody's work, so he is marked; a trained mentor may wait. */
export function ParticipationMark({ participation: { role, status } }: { participation: Participation }) {
  if (role === 'MENTOR' && status === 'READY') return <StatusMark tone="ok">готов к паре</StatusMark>;
  const { tone, word } = participationMarks[status];
  return <StatusMark tone={tone}>{word}</StatusMark>;
}
