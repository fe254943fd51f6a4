import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import { asProblem } from '@/shared/api/problem';
import type { ConsentOperator, ConsentPurpose, ConsentState, PersonalLink } from '@/shared/api/types';

export interface DeskFilter {
  organisation?: string;
  purpose?: ConsentPurpose;
  state?: ConsentState;
  q?: string;
}

export function deskQuery({ state, ...filter }: DeskFilter) {
  return infiniteQueryOptions({
    queryKey: ['people', 'consents', filter, state],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        participants.GET('/api/v1/consents', {
          params: {
            query: { ...filter, state: state && [state], limit: 100, cursor: pageParam || undefined },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });
}

export function countsQuery({ organisation, purpose }: DeskFilter) {
  return queryOptions({
    queryKey: ['people', 'consent-counts', organisation, purpose],
    queryFn: ({ signal }) =>
      unwrap(
        participants.GET('/api/v1/consents/counts', { params: { query: { organisation, purpose } }, signal }),
      ),
  });
}

/** Null: nobody has written it yet. */
export function operatorQuery(organisation: string) {
  return queryOptions({
    queryKey: ['consent-operator', organisation],
    queryFn: async ({ signal }) => {
      try {
        return await unwrap(
          participants.GET('/api/v1/consent-operators/{organisation}', {
            params: { path: { organisation } },
            signal,
          }),
        );
      } catch (error) {
        if (asProblem(error).status === 404) return null;
        throw error;
      }
    },
  });
}

export function writeOperator(organisation: string, body: ConsentOperator): Promise<ConsentOperator> {
  return unwrap(
    participants.PUT('/api/v1/consent-operators/{organisation}', {
      params: { path: { organisation } },
      body,
    }),
  );
}

export async function issueLinks(people: string[], mail: boolean): Promise<PersonalLink[]> {
  const issued = await unwrap(participants.POST('/api/v1/personal-links', { body: { people, mail } }));
  return issued.items;
}
