import { queryOptions } from '@tanstack/react-query';
import { participants, unwrapTagged } from '@/shared/api/client';

/** The record as it is now with its ETag: what an edit form starts from. Never from the cache. */
export function editedOrganisationQuery(id: string) {
  return queryOptions({
    queryKey: ['organisations', 'edited', id],
    queryFn: ({ signal }) =>
      unwrapTagged(
        participants.GET('/api/v1/organisations/{organisation}', {
          params: { path: { organisation: id } },
          signal,
        }),
      ),
    staleTime: 0,
    gcTime: 0,
  });
}
