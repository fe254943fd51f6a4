import type { ConsentState, ConsentStand } from '@/shared/api/types';
import type { StatusTone } from '@/shared/ui/StatusMark';

export const stateNames: Record<ConsentState, string> = {
  MISSING: 'Нет согласия',
  LINK_SENT: 'Ссылка выдана',
  SIGNED_BY_ONE: 'Подписал один',
  TO_RENEW: 'Подписать заново',
  GIVEN: 'Согласие есть',
  WITHDRAWN: 'Отозвано',
};

export const stateTones: Record<ConsentState, StatusTone> = {
  MISSING: 'warn',
  LINK_SENT: 'wait',
  SIGNED_BY_ONE: 'wait',
  TO_RENEW: 'warn',
  GIVEN: 'ok',
  WITHDRAWN: 'none',
};

export const signerNames: Record<ConsentStand['signer'], string> = {
  SELF: 'сам участник',
  GUARDIAN: 'представитель',
  BOTH: 'участник и представитель',
};

export const partyNames = { SELF: 'участнику', GUARDIAN: 'представителю' } as const;
