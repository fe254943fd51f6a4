import type { OrganisationType } from '@/shared/api/types';
import type { Role } from '@/shared/session/roles';
import { hasRole, type Me } from '@/shared/session/session';

const SCHOOL_ROLES: Role[] = ['school-head', 'curator', 'psychologist'];

/** Whom the caller may give access to. */
export function grantableRoles(me: Me): Role[] {
  if (hasRole(me, 'administrator')) {
    return [...SCHOOL_ROLES, 'municipal-coordinator', 'region-operator', 'auditor', 'administrator'];
  }
  if (hasRole(me, 'region-operator')) return [...SCHOOL_ROLES, 'municipal-coordinator'];
  return SCHOOL_ROLES;
}

/** Kinds of organisations that a role works in. */
export function placesOf(role: Role): OrganisationType[] {
  if (SCHOOL_ROLES.includes(role)) return ['SCHOOL', 'COLLEGE', 'ADDITIONAL_EDUCATION', 'KINDERGARTEN'];
  return role === 'municipal-coordinator' ? ['MUNICIPALITY'] : ['REGION'];
}
