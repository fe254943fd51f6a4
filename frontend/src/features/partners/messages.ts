import type { PartnerAgreement } from '@/shared/api/types';
import type { StatusTone } from '@/shared/ui/StatusMark';

export const stateMarks: Record<PartnerAgreement['state'], { tone: StatusTone; word: string }> = {
  ACTIVE: { tone: 'ok', word: 'действует' },
  ENDING: { tone: 'wait', word: 'скоро кончится' },
  EXPIRED: { tone: 'late', word: 'срок вышел' },
  ENDED: { tone: 'none', word: 'расторгнуто' },
};
