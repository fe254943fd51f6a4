import { infiniteQueryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { Duplicate } from '@/shared/api/types';

export interface DuplicatesFilter {
  state?: 'SAME' | 'DIFFERENT';
  organisation?: string;
  person?: string;
}

export function duplicatesQuery(filter: DuplicatesFilter) {
  return infiniteQueryOptions({
    queryKey: ['people', 'duplicates', filter],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        participants.GET('/api/v1/duplicates', {
          params: { query: { ...filter, limit: 20, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
}

/** `keep`: of two cards of one school that are the same, the one that stays. No verdict takes one back. */
export function settle(id: string, verdict?: 'SAME' | 'DIFFERENT', keep?: string): Promise<Duplicate> {
  return unwrap(
    participants.PUT('/api/v1/duplicates/{id}/verdict', {
      params: { path: { id } },
      body: { verdict, keep },
    }),
  );
}
