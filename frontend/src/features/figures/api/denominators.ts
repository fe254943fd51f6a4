import { queryOptions } from '@tanstack/react-query';
import { monitoring, unwrap } from '@/shared/api/client';
import type { Denominator } from '@/shared/api/types';

export function denominatorsQuery(organisation: string, year: number) {
  return queryOptions({
    queryKey: ['monitoring', 'denominators', organisation, year],
    queryFn: ({ signal }) =>
      unwrap(monitoring.GET('/api/v1/denominators', { params: { query: { organisation, year } }, signal })),
  });
}

export function setDenominator(
  { organisation, code, year }: Pick<Denominator, 'organisation' | 'code' | 'year'>,
  body: { value: number; source: string },
) {
  return unwrap(
    monitoring.PUT('/api/v1/denominators/{organisation}/{code}/{year}', {
      params: { path: { organisation, code, year } },
      body,
    }),
  );
}
