import { queryOptions } from '@tanstack/react-query';
import { roadmaps, unwrap } from '../api/client';

/** Holidays of the caller's organisation: its own, else those of the nearest one above it. */
export function holidaysQuery(schoolYear: string) {
  return queryOptions({
    queryKey: ['school-holidays', schoolYear],
    queryFn: ({ signal }) =>
      unwrap(roadmaps.GET('/api/v1/school-holidays', { params: { query: { schoolYear } }, signal })),
    staleTime: 5 * 60_000,
  });
}
