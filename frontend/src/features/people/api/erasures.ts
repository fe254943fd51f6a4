import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { Erasure, ErasureBasis } from '@/shared/api/types';

export const erasuresQuery = queryOptions({
  queryKey: ['people', 'erasures'],
  queryFn: ({ signal }) => unwrap(participants.GET('/api/v1/erasures', { params: { query: {} }, signal })),
});

export function erasePerson(id: string, basis: ErasureBasis): Promise<Erasure> {
  return unwrap(
    participants.POST('/api/v1/people/{id}/erasure', { params: { path: { id } }, body: { basis } }),
  );
}
