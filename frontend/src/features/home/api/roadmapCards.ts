import { queryOptions } from '@tanstack/react-query';
import { roadmaps, unwrap } from '@/shared/api/client';

/** Roadmaps of the subtree that nobody has agreed to yet. */
export const draftRoadmapsQuery = queryOptions({
  queryKey: ['roadmaps', 'cards', 'DRAFT'],
  queryFn: ({ signal }) =>
    unwrap(roadmaps.GET('/api/v1/roadmaps', { params: { query: { state: 'DRAFT', limit: 50 } }, signal })),
});

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
