import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { OrganisationType } from '@/shared/api/types';

export interface OrganisationFilter {
  /** Direct children of this one; absent: the whole subtree of the caller. */
  parent?: string;
  type?: OrganisationType;
  q?: string;
}

/** Organisations page by page, for lists that go on. */
export function organisationsQuery(filter: OrganisationFilter) {
  return infiniteQueryOptions({
    queryKey: ['organisations', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        participants.GET('/api/v1/organisations', {
          params: { query: { ...filter, limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    // while a search narrows the same list, what was found before stays; another place of the tree starts clean
    placeholderData: (previous, query) => {
      const before = query?.queryKey[2] as OrganisationFilter | undefined;
      return before && (!before.parent || !filter.parent || before.parent === filter.parent)
        ? previous
        : undefined;
    },
  });
}

/** First matches, for pickers. */
export function organisationSearchQuery(filter: OrganisationFilter) {
  return queryOptions({
    queryKey: ['organisations', 'search', filter],
    queryFn: ({ signal }) =>
      unwrap(
        participants.GET('/api/v1/organisations', { params: { query: { ...filter, limit: 30 } }, signal }),
      ),
    staleTime: 60_000,
    placeholderData: (previous) => previous,
  });
}
