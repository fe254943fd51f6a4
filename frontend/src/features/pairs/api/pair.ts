import { queryOptions } from '@tanstack/react-query';
import { participants, unwrapTagged } from '@/shared/api/client';

/** A pair with meetings and surveys, and the ETag that a correction sends back. */
export function pairQuery(id: string) {
  return queryOptions({
    queryKey: ['pairs', 'one', id],
    queryFn: ({ signal }) =>
      unwrapTagged(participants.GET('/api/v1/pairs/{id}', { params: { path: { id } }, signal })),
  });
}
