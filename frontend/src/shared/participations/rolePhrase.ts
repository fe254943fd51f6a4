import type { Participation } from '@/shared/api/types';
import { capital, formWords, participantRoleWords } from '@/shared/lib/words';

export function rolePhrase({ role, form }: Pick<Participation, 'role' | 'form'>): string {
  return `${capital(participantRoleWords[role])}, ${formWords[form]}`;
}
