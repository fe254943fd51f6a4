import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { NewClearance } from '@/shared/api/types';

export function clearancesQuery(id: string) {
  return queryOptions({
    queryKey: ['people', 'clearances', id],
    queryFn: ({ signal }) =>
      unwrap(participants.GET('/api/v1/people/{id}/clearances', { params: { path: { id } }, signal })).then(
        ({ items }) => items,
      ),
  });
}

export function recordClearance(id: string, body: NewClearance) {
  return unwrap(participants.POST('/api/v1/people/{id}/clearances', { params: { path: { id } }, body }));
}

export function removeClearance(id: string, clearance: string) {
  return unwrap(
    participants.DELETE('/api/v1/people/{id}/clearances/{clearance}', {
      params: { path: { id, clearance } },
    }),
  );
}
