/** Realm roles of people who sign in (design §4). `integration` is for machines and never sees a screen. */
export type Role =
  | 'region-operator'
  | 'municipal-coordinator'
  | 'school-head'
  | 'curator'
  | 'psychologist'
  | 'auditor'
  | 'administrator';

export const roleWords: Record<Role, string> = {
  'region-operator': 'региональный оператор',
  'municipal-coordinator': 'координатор',
  'school-head': 'руководитель',
  curator: 'куратор',
  psychologist: 'психолог',
  auditor: 'аудитор',
  administrator: 'администратор',
};

export const ALL_ROLES = Object.keys(roleWords) as Role[];
