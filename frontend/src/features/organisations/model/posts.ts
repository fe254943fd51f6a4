import type { AppointmentPost, OrganisationType } from '@/shared/api/types';
import { hasRole, type Me } from '@/shared/session/session';

export const postWords: Record<AppointmentPost, string> = {
  HEAD: 'руководитель',
  CURATOR: 'куратор',
  COORDINATOR: 'координатор',
  WORKING_GROUP: 'член рабочей группы',
};

/** Posts that an organisation of this kind has. */
export function postsOf(type: OrganisationType): AppointmentPost[] {
  switch (type) {
    case 'SCHOOL':
    case 'COLLEGE':
    case 'ADDITIONAL_EDUCATION':
    case 'KINDERGARTEN':
      return ['CURATOR', 'HEAD', 'WORKING_GROUP'];
    case 'MUNICIPALITY':
      return ['COORDINATOR', 'WORKING_GROUP'];
    case 'REGION':
      return ['WORKING_GROUP'];
    default:
      return [];
  }
}

export function mayRead(me: Me): boolean {
  return hasRole(me, 'curator', 'school-head', 'municipal-coordinator', 'region-operator');
}

export function mayAppoint(me: Me): boolean {
  return hasRole(me, 'school-head', 'municipal-coordinator', 'region-operator');
}

/** Whoever may give the role of the post may open the account with it. */
export function mayOpenAccount(me: Me, post: AppointmentPost): boolean {
  if (post === 'WORKING_GROUP') return false;
  if (post === 'COORDINATOR') return hasRole(me, 'region-operator');
  return hasRole(me, 'municipal-coordinator', 'region-operator');
}
