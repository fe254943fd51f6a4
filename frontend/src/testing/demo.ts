import type { Account, Organisation } from '../shared/api/types';
import type { Role } from '../shared/session/roles';
import type { Me } from '../shared/session/session';

/** A small region for tests and for looking at pages without a stand. Today is Tuesday, 24 November 2026. */
export const TODAY = '2026-11-24';

export const region: Organisation = { id: 'region', name: 'Краснодарский край', type: 'REGION', version: 1 };
export const armavir: Organisation = {
  id: 'armavir',
  name: 'г. Армавир',
  type: 'MUNICIPALITY',
  parent: 'region',
  externalIds: { oktmo: '03705000' },
  version: 1,
};
const schoolNames = [
  'СОШ № 1',
  'СОШ № 3',
  'СОШ № 4',
  'СОШ № 7',
  'Лицей № 11',
  'СОШ № 17',
  'СОШ № 19',
  'Гимназия № 3',
];
export const schools: Organisation[] = schoolNames.map((name, index) => ({
  id: `school${index + 1}`,
  name,
  type: 'SCHOOL',
  parent: 'armavir',
  externalIds: { inn: `23020${String(index + 10).padStart(5, '0')}` },
  version: 1,
}));
export const partner: Organisation = {
  id: 'zarya',
  name: 'АО «Заря»',
  type: 'ENTERPRISE',
  parent: 'armavir',
  externalIds: {},
  version: 1,
};
export const organisations: Organisation[] = [region, armavir, ...schools, partner];
export const school = schools[3]!;

const people: Record<Role, Me> = {
  curator: { name: 'Вера Соснова', username: 'school7-curator', roles: ['curator'], organisation: school.id },
  'school-head': {
    name: 'Пётр Дубов',
    username: 'school7-head',
    roles: ['school-head'],
    organisation: school.id,
  },
  psychologist: {
    name: 'Анна Ивина',
    username: 'school7-psychologist',
    roles: ['psychologist'],
    organisation: school.id,
  },
  'municipal-coordinator': {
    name: 'Татьяна Ясенева',
    username: 'armavir',
    roles: ['municipal-coordinator'],
    organisation: 'armavir',
  },
  'region-operator': {
    name: 'Олег Кедров',
    username: 'region',
    roles: ['region-operator'],
    organisation: 'region',
  },
  auditor: { name: 'Инна Липова', username: 'auditor', roles: ['auditor'], organisation: 'region' },
  administrator: {
    name: 'Игорь Осин',
    username: 'administrator',
    roles: ['administrator'],
    organisation: 'region',
  },
};

export function aMe(role: Role): Me {
  return people[role];
}

export const accounts: Account[] = [
  account('1', 'armavir', 'Ясенева', 'Татьяна', 'municipal-coordinator', armavir),
  account('2', 'school7-curator', 'Соснова', 'Вера', 'curator', school),
  { ...account('3', 'school1-head', 'Грабов', 'Илья', 'school-head', schools[0]!), active: false },
];

function account(
  id: string,
  username: string,
  familyName: string,
  givenName: string,
  role: Account['role'],
  of: Organisation,
): Account {
  return {
    id,
    username,
    familyName,
    givenName,
    role,
    organisation: of.id,
    organisationName: of.name,
    active: true,
  };
}
