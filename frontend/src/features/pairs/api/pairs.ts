import { infiniteQueryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { PairStatus } from '@/shared/api/types';

export interface PairFilter {
  q?: string;
  status?: PairStatus;
  organisation?: string;
}

export function pairsQuery(filter: PairFilter) {
  return infiniteQueryOptions({
    queryKey: ['pairs', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        participants.GET('/api/v1/pairs', {
          params: { query: { ...filter, limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
}
