import type { PairDetails } from '@/shared/api/types';
import { hasRole, type Me } from '@/shared/session/session';

/** A psychologist reads pairs; curators, heads and coordinators lead them. */
export function mayWrite(me: Me): boolean {
  return hasRole(me, 'curator', 'school-head', 'municipal-coordinator');
}

/** A pair led by another organisation can be read by a school whose people stand in it, not changed. */
export function mayLead(me: Me, pair: { own: boolean }): boolean {
  return mayWrite(me) && pair.own;
}

/** Where art. 351.8 of the labour code asks for an agreement: one employee mentors another. */
export function isBetweenEmployees(form: PairDetails['form']): boolean {
  return form === 'TEACHER_TEACHER' || form === 'HEAD_TEACHER';
}
