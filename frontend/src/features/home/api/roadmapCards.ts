import { queryOptions } from '@tanstack/react-query';
import { roadmaps, unwrap } from '@/shared/api/client';

/** Roadmaps of those below on their way to approval, those that wait for the reader first. */
export const agreementsQuery = queryOptions({
  queryKey: ['roadmaps', 'agreements'],
  queryFn: ({ signal }) => unwrap(roadmaps.GET('/api/v1/agreements', { signal })),
});

/** The school's own roadmaps that came back with remarks. */
export function returnedQuery(organisation: string) {
  return queryOptions({
    queryKey: ['roadmaps', 'returned', organisation],
    queryFn: ({ signal }) =>
      unwrap(
        roadmaps.GET('/api/v1/roadmaps', {
          params: { query: { organisation, state: 'RETURNED', limit: 50 } },
          signal,
        }),
      ),
  });
}

/** Whether there is a roadmap at all. */
export function anyRoadmapQuery(organisation: string) {
  return queryOptions({
    queryKey: ['roadmaps', 'any', organisation],
    queryFn: async ({ signal }) => {
      const { items } = await unwrap(
        roadmaps.GET('/api/v1/roadmaps', { params: { query: { organisation, limit: 1 } }, signal }),
      );
      return items.length > 0;
    },
  });
}

/** What the organisations above have laid on this one and waits for its answer. */
export function openObligationsQuery(organisation: string) {
  return queryOptions({
    queryKey: ['roadmaps', 'obligations', 'open', organisation],
    queryFn: ({ signal }) =>
      unwrap(
        roadmaps.GET('/api/v1/obligations', {
          params: { query: { organisation, open: true, limit: 100 } },
          signal,
        }),
      ),
  });
}
