import type { ExternalIds, Organisation, OrganisationType } from '@/shared/api/types';
import { hasRole, type Me } from '@/shared/session/session';

const PARTNERS: OrganisationType[] = ['ENTERPRISE', 'NGO', 'UNIVERSITY', 'PRIVATE_PERSON'];
const INSTITUTIONS: OrganisationType[] = ['SCHOOL', 'COLLEGE', 'ADDITIONAL_EDUCATION', 'KINDERGARTEN'];

/** What can stand right below an organisation; nothing below a school or a partner. */
export function typesBelow(type: OrganisationType): OrganisationType[] {
  if (type === 'REGION') return ['MUNICIPALITY', 'COLLEGE', ...PARTNERS];
  if (type === 'MUNICIPALITY') return [...INSTITUTIONS, ...PARTNERS];
  return [];
}

/** A coordinator changes what is below him, not his own municipality. */
export function mayEdit(me: Me, organisation: Organisation): boolean {
  if (hasRole(me, 'administrator', 'region-operator')) return true;
  return hasRole(me, 'municipal-coordinator') && organisation.id !== me.organisation;
}

export function mayAddBelow(me: Me, organisation: Organisation): boolean {
  return (
    hasRole(me, 'administrator', 'region-operator', 'municipal-coordinator') &&
    typesBelow(organisation.type).length > 0
  );
}

export type Deed = 'CLOSE' | 'MERGE' | 'MOVE';

/** Only who stands above several municipalities can move something between them. */
export function deedsOf(me: Me, { type }: Organisation): Deed[] {
  if (type === 'PRIVATE_PERSON') return ['CLOSE'];
  return hasRole(me, 'administrator', 'region-operator') && type !== 'MUNICIPALITY'
    ? ['CLOSE', 'MERGE', 'MOVE']
    : ['CLOSE', 'MERGE'];
}

/** What an organisation of a type may be merged into. */
export function kindOf(type: OrganisationType): readonly OrganisationType[] {
  if (type === 'MUNICIPALITY') return ['MUNICIPALITY'];
  return type === 'ENTERPRISE' || type === 'NGO' ? ['ENTERPRISE', 'NGO'] : [...INSTITUTIONS, 'UNIVERSITY'];
}

export type CodeKey = keyof ExternalIds;

export const codeNames: Record<CodeKey, string> = {
  oktmo: 'ОКТМО',
  inn: 'ИНН',
  kpp: 'КПП',
  ogrn: 'ОГРН',
  oo1: 'Код в форме ОО-1',
};

/** Official codes that make sense for a type. */
export function codesOf(type: OrganisationType): CodeKey[] {
  if (type === 'REGION' || type === 'MUNICIPALITY') return ['oktmo'];
  if (type === 'PRIVATE_PERSON') return ['inn'];
  return INSTITUTIONS.includes(type) ? ['inn', 'kpp', 'ogrn', 'oo1'] : ['inn', 'kpp', 'ogrn'];
}

/** Codes that are known, in one line: «ИНН 2302012345, КПП 230201001». */
export function codesLine({ externalIds = {}, type }: Organisation): string {
  return codesOf(type)
    .filter((key) => externalIds[key])
    .map((key) => `${codeNames[key]} ${externalIds[key]}`)
    .join(', ');
}
