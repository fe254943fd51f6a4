import { infiniteQueryOptions, queryOptions, skipToken } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { MentoringForm, NewPerson, ParticipantRole, PersonKind } from '@/shared/api/types';

export interface PeopleFilter {
  q?: string;
  organisation?: string;
  kind?: PersonKind;
  role?: ParticipantRole;
  form?: MentoringForm;
  grade?: number;
  consent?: 'MISSING' | 'PRESENT' | 'WITHDRAWN';
  paired?: boolean;
  clearance?: 'DUE';
}

/** What the address of the list says: whom it shows, and which columns of them if not all. */
export interface PeopleSearch extends PeopleFilter {
  columns?: PeopleColumn[];
}

export const PEOPLE_COLUMNS = {
  who: 'Кто это',
  school: 'Школа',
  role: 'Роль и форма',
  pair: 'Пара',
  consent: 'Согласие',
} as const;

export type PeopleColumn = keyof typeof PEOPLE_COLUMNS;

export function peopleQuery(filter: PeopleFilter) {
  return infiniteQueryOptions({
    queryKey: ['people', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        participants.GET('/api/v1/people', {
          params: { query: { ...filter, limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
}

/** Who may be meant: the register asks before it gets a second card. */
export function lookalikesQuery(typed: NewPerson | undefined) {
  return queryOptions({
    queryKey: ['people', 'lookalikes', typed],
    queryFn: typed
      ? ({ signal }) => unwrap(participants.POST('/api/v1/duplicate-searches', { body: typed, signal }))
      : skipToken,
  });
}
