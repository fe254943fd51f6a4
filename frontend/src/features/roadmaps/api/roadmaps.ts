import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { roadmaps, unwrap } from '@/shared/api/client';
import type { RoadmapCard } from '@/shared/api/types';

export interface RoadmapFilter {
  state?: RoadmapCard['state'];
  schoolYear?: string;
}

/** Roadmaps of the caller's subtree and of the organisations above it: those are addressed to it too. */
export function roadmapsQuery(filter: RoadmapFilter) {
  return infiniteQueryOptions({
    queryKey: ['roadmaps', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        roadmaps.GET('/api/v1/roadmaps', {
          params: { query: { ...filter, above: true, limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
}

export function roadmapQuery(id: string) {
  return queryOptions({
    queryKey: ['roadmaps', 'one', id],
    queryFn: ({ signal }) =>
      unwrap(roadmaps.GET('/api/v1/roadmaps/{id}', { params: { path: { id } }, signal })),
  });
}

/** Looked at anew by the service: an edited row may settle a finding or make one. */
export function findingsQuery(id: string) {
  return queryOptions({
    queryKey: ['roadmaps', 'findings', id],
    queryFn: ({ signal }) =>
      unwrap(roadmaps.GET('/api/v1/roadmaps/{id}/findings', { params: { path: { id } }, signal })),
  });
}
