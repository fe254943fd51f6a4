import { infiniteQueryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';

export function accountsQuery(organisation: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['accounts', 'list', organisation],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        participants.GET('/api/v1/accounts', {
          params: { query: { organisation, limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
}
