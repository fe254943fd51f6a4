import { queryOptions } from '@tanstack/react-query';
import { monitoring, unwrap } from '@/shared/api/client';
import type { Period } from '@/shared/lib/periods';

type Drill = 'none' | 'children';

/** By today's tree (absent), or by that of the figure's day. */
export type TreeView = 'as-it-was' | undefined;

/** The service tells the unit itself first, then those below it; here `children` are only those. */
function below<T extends { organisation: string }>(
  { items }: { items: T[] },
  organisation: string,
  drill: Drill,
) {
  return {
    items: drill === 'children' ? items.filter((value) => value.organisation !== organisation) : items,
  };
}

/** All indicators of one organisation, or of the organisations right below it. */
export function figuresQuery(organisation: string, period: Period, drill: Drill, tree?: TreeView) {
  return queryOptions({
    queryKey: ['monitoring', 'values', organisation, period, drill, tree],
    queryFn: async ({ signal }) =>
      below(
        await unwrap(
          monitoring.GET('/api/v1/indicator-values', {
            params: { query: { organisation, period, drill, tree } },
            signal,
          }),
        ),
        organisation,
        drill,
      ),
  });
}

/** Names and units of the indicators. */
export const indicatorsQuery = queryOptions({
  queryKey: ['monitoring', 'indicators'],
  queryFn: ({ signal }) => unwrap(monitoring.GET('/api/v1/indicators', { signal })),
  staleTime: 10 * 60_000,
});

/** Passport of one indicator with its plans by year. */
export function indicatorQuery(code: string) {
  return queryOptions({
    queryKey: ['monitoring', 'indicator', code],
    queryFn: ({ signal }) =>
      unwrap(monitoring.GET('/api/v1/indicators/{code}', { params: { path: { code } }, signal })),
    staleTime: 10 * 60_000,
  });
}

/** One indicator of one organisation, or of those right below it. */
export function figureQuery(
  code: string,
  organisation: string,
  period: Period,
  drill: Drill,
  tree?: TreeView,
) {
  return queryOptions({
    queryKey: ['monitoring', 'value', code, organisation, period, drill, tree],
    queryFn: async ({ signal }) =>
      below(
        await unwrap(
          monitoring.GET('/api/v1/indicators/{code}/values', {
            params: { path: { code }, query: { organisation, period, drill, tree } },
            signal,
          }),
        ),
        organisation,
        drill,
      ),
  });
}

/** Which figures a page shows, as part of its address and of those it leads to. */
export interface Asked {
  organisation: string;
  period: Period;
  tree?: TreeView;
}

export function askedSearch({ organisation, period, tree }: Asked): string {
  const view = tree ? `&tree=${tree}` : '';
  return `organisation=${organisation}&period=${encodeURIComponent(period)}${view}`;
}
