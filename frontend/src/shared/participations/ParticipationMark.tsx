import type { Participation } from '@/shared/api/types';
import { StatusMark, type StatusTone } from '@/shared/ui/StatusMark';

const participationMarks: Record<Participation['status'], { tone: StatusTone; word: string }> = {
  IN_BASE: { tone: 'none', word: 'в базе' },
  IN_TRAINING: { tone: 'work', word: 'обучается' },
  READY: { tone: 'wait', word: 'без пары' },
  WAITING_WITH_SUPPORT: { tone: 'work', word: 'ожидает с поддержкой психолога' },
  IN_PAIR: { tone: 'ok', word: 'в паре' },
  FINISHED: { tone: 'none', word: 'пара завершена' },
  LEFT: { tone: 'none', word: 'вышел из программы' },
};

/** Where somebody stands in his role. A mentee who waits is somebody's work, so he is marked; a trained mentor may wait. */
export function ParticipationMark({ participation: { role, status } }: { participation: Participation }) {
  if (role === 'MENTOR' && status === 'READY') return <StatusMark tone="ok">готов к паре</StatusMark>;
  const { tone, word } = participationMarks[status];
  return <StatusMark tone={tone}>{word}</StatusMark>;
}
