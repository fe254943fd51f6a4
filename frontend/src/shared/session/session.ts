import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { readProblem, unreachable } from '@/shared/api/problem';
import { ALL_ROLES, roleWords, type Role } from './roles';

/** Who works on this screen: `GET /session/me` of the gateway. */
export interface Me {
  name: string;
  username: string;
  roles: Role[];
  /** Id of the organisation whose subtree he works in. */
  organisation: string;
}

/** `null` means: nobody is signed in. Asked once; a lost session shows itself in the next call's answer. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: fetchMe,
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
});

async function fetchMe(): Promise<Me | null> {
  let response: Response;
  try {
    response = await fetch('/session/me', { headers: { 'X-Requested-With': 'JavaScript' } });
  } catch {
    throw unreachable();
  }
  if (response.status === 499 || response.status === 401) return null;
  if (!response.ok) throw await readProblem(response);
  const me = (await response.json()) as Me & { roles: string[] };
  return { ...me, roles: ALL_ROLES.filter((role) => me.roles.includes(role)) };
}

/** The signed-in person. Only for screens under the staff route, whose guard has made sure that there is one. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(sessionQuery);
  if (!data) throw new Error('useMe needs a signed-in person: put the page under staffRoute');
  return data;
}

export function hasRole(me: Me, ...roles: readonly Role[]): boolean {
  return roles.some((role) => me.roles.includes(role));
}

/** The word under the name in the top bar: the widest of a person's roles. */
export function roleWord(me: Me): string {
  const widest = ALL_ROLES.find((role) => me.roles.includes(role));
  return widest ? roleWords[widest] : 'без роли';
}

/** Full navigation, not a fetch: the gateway answers with a redirect to Keycloak and back. */
export function loginUrl(to: string): string {
  return `/session/login?to=${encodeURIComponent(to)}`;
}

export const logoutUrl = '/session/logout';

export function useSessionIsOpen(): boolean {
  return useQueryClient().getQueryData(sessionQuery.queryKey) != null;
}
