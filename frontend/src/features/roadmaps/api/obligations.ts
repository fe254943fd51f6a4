import { queryOptions } from '@tanstack/react-query';
import { roadmaps, unwrap } from '@/shared/api/client';

interface Filter {
  organisation?: string;
  activity?: string;
  open?: boolean;
}

export function obligationsQuery(filter: Filter) {
  return queryOptions({
    queryKey: ['roadmaps', 'obligations', filter],
    queryFn: ({ signal }) =>
      unwrap(roadmaps.GET('/api/v1/obligations', { params: { query: { ...filter, limit: 500 } }, signal })),
  });
}

export function cascadeQuery(id: string) {
  return queryOptions({
    queryKey: ['roadmaps', 'cascade', id],
    queryFn: ({ signal }) =>
      unwrap(roadmaps.GET('/api/v1/roadmaps/{id}/cascade', { params: { path: { id } }, signal })),
  });
}

export function startCascade(id: string, activities: string[], organisations?: string[]) {
  return unwrap(
    roadmaps.POST('/api/v1/roadmaps/{id}/cascade', {
      params: { path: { id } },
      body: { activities, organisations },
    }),
  );
}

export function withdrawCascade(id: string, aid: string) {
  return unwrap(roadmaps.DELETE('/api/v1/roadmaps/{id}/cascade/{aid}', { params: { path: { id, aid } } }));
}

/** Asked again until the work is over. */
export function jobQuery(id: string) {
  return queryOptions({
    queryKey: ['roadmaps', 'jobs', id],
    queryFn: ({ signal }) =>
      unwrap(roadmaps.GET('/api/v1/roadmap-jobs/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'RUNNING' ? false : 500),
  });
}

export function answerObligation(
  id: string,
  body: { declines: boolean; answer?: string; alsoCompletes?: string },
) {
  return unwrap(roadmaps.POST('/api/v1/obligations/{id}/answer', { params: { path: { id } }, body }));
}

export function takeAnswerBack(id: string) {
  return unwrap(roadmaps.DELETE('/api/v1/obligations/{id}/answer', { params: { path: { id } } }));
}

export function returnAnswer(id: string, remark: string) {
  return unwrap(
    roadmaps.POST('/api/v1/obligations/{id}/return', { params: { path: { id } }, body: { remark } }),
  );
}

export type ControlBy = 'OBLIGATIONS' | 'SECTIONS';

export function controlQuery(organisation: string | undefined, by: ControlBy) {
  return queryOptions({
    queryKey: ['roadmaps', 'control', organisation, by],
    queryFn: ({ signal }) =>
      unwrap(roadmaps.GET('/api/v1/roadmap-control', { params: { query: { organisation, by } }, signal })),
  });
}
