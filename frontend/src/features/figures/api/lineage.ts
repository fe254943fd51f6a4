import { infiniteQueryOptions } from '@tanstack/react-query';
import { monitoring, participants, unwrap } from '@/shared/api/client';
import type { Asked } from '@/shared/figures/api';

/** Who was counted, as pseudonyms: monitoring knows nobody by name. */
export function lineageQuery(code: string, { organisation, period, tree }: Asked) {
  return infiniteQueryOptions({
    queryKey: ['monitoring', 'lineage', code, organisation, period, tree],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        monitoring.GET('/api/v1/indicators/{code}/lineage', {
          params: { path: { code }, query: { organisation, period, tree, limit: 100, cursor: pageParam } },
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
