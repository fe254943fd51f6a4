import { infiniteQueryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { MentoringForm } from '@/shared/api/types';

export interface WaitingFilter {
  organisation?: string;
  form?: MentoringForm;
  supported?: boolean;
}

export function waitingQuery(filter: WaitingFilter) {
  return infiniteQueryOptions({
    queryKey: ['participations', 'waiting', filter],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        participants.GET('/api/v1/participations/waiting', {
          params: { query: { ...filter, limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
}

export function beginSupport(id: string, since: string) {
  return unwrap(
    participants.PUT('/api/v1/participations/{id}/support', { params: { path: { id } }, body: { since } }),
  );
}

export function endSupport(id: string) {
  return unwrap(participants.DELETE('/api/v1/participations/{id}/support', { params: { path: { id } } }));
}
