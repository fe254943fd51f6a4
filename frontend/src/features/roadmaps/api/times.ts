import { queryOptions } from '@tanstack/react-query';
import { roadmaps, unwrap } from '@/shared/api/client';
import type { Roadmap } from '@/shared/api/types';
import type { IsoDate } from '@/shared/lib/dates';

const ROW = '/api/v1/roadmaps/{id}/activities/{aid}';

export function setRules(id: string, body: Pick<Roadmap, 'dayOffRule' | 'reminds'>) {
  return unwrap(roadmaps.PUT('/api/v1/roadmaps/{id}/rules', { params: { path: { id } }, body }));
}

export function schedule(id: string, aid: string, body: { on: IsoDate; note?: string }) {
  return unwrap(roadmaps.PUT(`${ROW}/schedule`, { params: { path: { id, aid } }, body }));
}

export function unschedule(id: string, aid: string) {
  return unwrap(roadmaps.DELETE(`${ROW}/schedule`, { params: { path: { id, aid } } }));
}

export function completeOccurrence(id: string, aid: string, on: IsoDate, comment?: string) {
  return unwrap(
    roadmaps.POST(`${ROW}/occurrences/{on}/completion`, {
      params: { path: { id, aid, on } },
      body: { comment },
    }),
  );
}

export function reopenOccurrence(id: string, aid: string, on: IsoDate) {
  return unwrap(roadmaps.DELETE(`${ROW}/occurrences/{on}/completion`, { params: { path: { id, aid, on } } }));
}

export function feedsQuery(id: string) {
  return queryOptions({
    queryKey: ['roadmaps', 'feeds', id],
    queryFn: ({ signal }) =>
      unwrap(roadmaps.GET('/api/v1/roadmaps/{id}/calendar-feeds', { params: { path: { id } }, signal })),
  });
}

/** The link is shown once: only its hash is kept. */
export function createFeed(id: string) {
  return unwrap(roadmaps.POST('/api/v1/roadmaps/{id}/calendar-feeds', { params: { path: { id } } }));
}

export function revokeFeed(id: string, feed: string) {
  return unwrap(
    roadmaps.DELETE('/api/v1/roadmaps/{id}/calendar-feeds/{feed}', { params: { path: { id, feed } } }),
  );
}
