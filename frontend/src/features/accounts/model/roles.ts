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

const LETTERS: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** A login to begin with: «Соснова Вера» → `v.sosnova`. The server says if it is taken. */
export function suggestLogin(familyName: string, givenName: string): string {
  const latin = (text: string) =>
    [...text.trim().toLowerCase()]
      .map((letter) => LETTERS[letter] ?? (/[a-z0-9-]/.test(letter) ? letter : ''))
      .join('');
  const family = latin(familyName);
  const initial = latin(givenName.trim().charAt(0));
  return family && initial ? `${initial}.${family}` : family;
}
