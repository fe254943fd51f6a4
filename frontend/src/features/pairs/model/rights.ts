import { hasRole, type Me } from '@/shared/session/session';

/** A psychologist reads pairs; curators, heads and coordinators lead them. */
export function mayWrite(me: Me): boolean {
  return hasRole(me, 'curator', 'school-head', 'municipal-coordinator');
}

/** A pair led by another organisation can be read by a school whose people stand in it, not changed. */
export function mayLead(me: Me, pair: { organisation: string }): boolean {
  if (hasRole(me, 'municipal-coordinator')) return true;
  return hasRole(me, 'curator', 'school-head') && pair.organisation === me.organisation;
}
