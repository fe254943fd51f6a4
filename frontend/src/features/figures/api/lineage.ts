import { infiniteQueryOptions } from '@tanstack/react-query';
import { monitoring, participants, unwrap } from '@/shared/api/client';

/** Who was counted, as pseudonyms: monitoring knows nobody by name. */
export function lineageQuery(code: string, organisation: string, period: string) {
  return infiniteQueryOptions({
    queryKey: ['monitoring', 'lineage', code, organisation, period],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        monitoring.GET('/api/v1/indicators/{code}/lineage', {
          params: { path: { code }, query: { organisation, period, limit: 100, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
}

/** Names behind pseudonyms, for those who may see them; each look is written to the log. */
export async function namesOf(pseudonyms: string[]): Promise<Map<string, { id: string; name: string }>> {
  const { items } = await unwrap(participants.POST('/api/v1/people-resolutions', { body: { pseudonyms } }));
  return new Map(items.map(({ pseudonym, person }) => [pseudonym, person]));
}
