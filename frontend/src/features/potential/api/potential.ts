import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { SubBase } from '@/shared/api/types';

export interface PotentialFilter {
  q?: string;
  organisation?: string;
  subBase?: SubBase;
  ready?: boolean;
}

export function potentialQuery(filter: PotentialFilter) {
  return infiniteQueryOptions({
    queryKey: ['people', 'potential', filter],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        participants.GET('/api/v1/potential-mentors', {
          params: { query: { ...filter, limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
}

export function potentialCountsQuery({ organisation, ready }: PotentialFilter) {
  return queryOptions({
    queryKey: ['people', 'potential-counts', organisation, ready],
    queryFn: ({ signal }) =>
      unwrap(
        participants.GET('/api/v1/potential-mentors/counts', {
          params: { query: { organisation, ready } },
          signal,
        }),
      ),
  });
}

export function workbookHref({ organisation, subBase, ready }: PotentialFilter): string {
  const query = new URLSearchParams();
  if (organisation) query.set('organisation', organisation);
  if (subBase) query.set('subBase', subBase);
  if (ready !== undefined) query.set('ready', String(ready));
  return `/api/v1/potential-mentors/workbook?${query.toString()}`;
}
