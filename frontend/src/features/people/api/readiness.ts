import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { IsoDate } from '@/shared/lib/dates';

export function readinessQuery(id: string) {
  return queryOptions({
    queryKey: ['people', 'readiness', id],
    queryFn: ({ signal }) =>
      unwrap(participants.GET('/api/v1/people/{id}/potential-mentor', { params: { path: { id } }, signal })),
  });
}

export function graduate(id: string, graduatedOn: IsoDate) {
  return unwrap(
    participants.PUT('/api/v1/people/{id}/graduation', { params: { path: { id } }, body: { graduatedOn } }),
  );
}

export function takeGraduationBack(id: string) {
  return unwrap(participants.DELETE('/api/v1/people/{id}/graduation', { params: { path: { id } } }));
}
