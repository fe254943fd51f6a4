import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { Organisation, OrganisationType } from '@/shared/api/types';

export const PARTNER_TYPES = ['ENTERPRISE', 'NGO', 'UNIVERSITY', 'PRIVATE_PERSON'] as const;

/**
 * Partners of the municipality stand above a school in the tree, and the service shows
 * those only when asked for a kind of partner, hence one question per kind.
 */
export function partnersQuery(q: string) {
  return queryOptions({
    queryKey: ['organisations', 'partners', q],
    queryFn: async ({ signal }) => {
      const found = await Promise.all(
        PARTNER_TYPES.map((type) =>
          unwrap(
            participants.GET('/api/v1/organisations', {
              params: { query: { type, q: q || undefined, limit: 20 } },
              signal,
            }),
          ),
        ),
      );
      return found
        .flatMap(({ items }) => items)
        .sort((one, other) => one.name.localeCompare(other.name, 'ru'));
    },
    staleTime: 60_000,
    placeholderData: (previous) => previous,
  });
}

export function addPartner(body: {
  name: string;
  type: OrganisationType;
  parent: string;
}): Promise<Organisation> {
  return unwrap(participants.POST('/api/v1/organisations', { body }));
}
