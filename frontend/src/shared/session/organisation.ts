import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';

/** One organisation with its path from the root: names, crumbs. Ancestors of one's own may be read too. */
export function organisationQuery(id: string) {
  return queryOptions({
    queryKey: ['organisations', 'one', id],
    queryFn: async ({ signal }) => {
      const one = await unwrap(
        participants.GET('/api/v1/organisations/{organisation}', {
          params: { path: { organisation: id } },
          signal,
        }),
      );
      // the service names what is above; crumbs end with the place itself
      return { ...one, path: [...(one.path ?? []), { id: one.id, name: one.name, type: one.type }] };
    },
    staleTime: 5 * 60_000,
  });
}
