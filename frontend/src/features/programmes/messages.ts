import type { Programme } from '@/shared/api/types';
import type { StatusTone } from '@/shared/ui/StatusMark';

export const stateMarks: Record<Programme['state'], { tone: StatusTone; word: string }> = {
  PLANNED: { tone: 'none', word: 'впереди' },
  RUNNING: { tone: 'ok', word: 'идёт' },
  OVER: { tone: 'wait', word: 'срок вышел' },
  ENDED: { tone: 'none', word: 'завершена' },
};
