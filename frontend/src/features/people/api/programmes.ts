import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';

export function runningProgrammesQuery(organisation: string) {
  return queryOptions({
    queryKey: ['programmes', 'running', organisation],
    queryFn: ({ signal }) =>
      unwrap(
        participants.GET('/api/v1/programmes', {
          params: { query: { organisation, state: 'RUNNING', limit: 200 } },
          signal,
        }),
      ),
  });
}
