import { NBSP } from './plural';

interface Named {
  familyName: string;
  givenName: string;
  patronymic?: string;
}

/** «Ольхин Семён Петрович», as papers have it. */
export function fullName({ familyName, givenName, patronymic }: Named): string {
  return [familyName, givenName, patronymic].filter(Boolean).join(' ');
}

/** «Ольхин Семён» of a full name: enough on a screen where the class stands beside it. */
export function plainName(full: string): string {
  return full.split(' ').slice(0, 2).join(' ');
}

/** «Ольхин С. П.» of a full name. Services name people so in their refusals, with an ordinary space. */
export function shortName(full: string): string {
  const [family = '', ...others] = full.split(' ').filter(Boolean);
  return [family, ...others.map((part) => `${part.charAt(0)}.`)].join(NBSP);
}
