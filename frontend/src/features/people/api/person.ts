import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap, unwrapTagged } from '@/shared/api/client';

export function personQuery(id: string) {
  return queryOptions({
    queryKey: ['people', 'one', id],
    queryFn: ({ signal }) =>
      unwrap(participants.GET('/api/v1/people/{id}', { params: { path: { id } }, signal })),
  });
}

/** The card as it is now with its ETag: what an edit form starts from. Never from the cache. */
export function editedPersonQuery(id: string) {
  return queryOptions({
    queryKey: ['people', 'edited', id],
    queryFn: ({ signal }) =>
      unwrapTagged(participants.GET('/api/v1/people/{id}', { params: { path: { id } }, signal })),
    staleTime: 0,
    gcTime: 0,
  });
}
