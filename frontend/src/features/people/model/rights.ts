import { hasRole, type Me } from '@/shared/session/session';

/** A psychologist reads the register; curators, heads and coordinators keep it. */
export function mayWrite(me: Me): boolean {
  return hasRole(me, 'curator', 'school-head', 'municipal-coordinator');
}

/** Whoever looks after several schools has to say which one. */
export function choosesSchool(me: Me): boolean {
  return hasRole(me, 'municipal-coordinator');
}
