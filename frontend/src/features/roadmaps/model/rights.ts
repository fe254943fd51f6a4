import type { Roadmap, RoadmapCard } from '@/shared/api/types';
import { hasRole, type Me } from '@/shared/session/session';

type Owned = Pick<RoadmapCard, 'organisation' | 'state'>;

/** Staff of a school write their own roadmap; districts and the region those below them too. */
export function mayWrite(me: Me, { organisation }: Pick<Owned, 'organisation'>): boolean {
  if (hasRole(me, 'municipal-coordinator', 'region-operator')) return true;
  return hasRole(me, 'curator', 'school-head') && organisation === me.organisation;
}

/** Until it is submitted, and again when it came back or is being amended. */
export function mayEdit(me: Me, roadmap: Owned): boolean {
  return (roadmap.state === 'DRAFT' || roadmap.state === 'RETURNED') && mayWrite(me, roadmap);
}

/** Until it is closed. */
export function mayComplete(me: Me, roadmap: Owned): boolean {
  return roadmap.state !== 'CLOSED' && mayWrite(me, roadmap);
}

/** A roadmap from above that a school only reads. */
export function isFromAbove(me: Me, roadmap: Pick<Roadmap, 'organisation'>): boolean {
  return hasRole(me, 'curator', 'school-head', 'psychologist') && roadmap.organisation !== me.organisation;
}

/** Rows of a municipality or the region can be laid on the schools below it. */
export function mayCascade(me: Me, { organisation }: Pick<Owned, 'organisation'>): boolean {
  return hasRole(me, 'municipal-coordinator', 'region-operator') && organisation === me.organisation;
}
