import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';

/** Forms of mentoring with their role models; the region's reference data. */
export const formsQuery = queryOptions({
  queryKey: ['mentoring-forms'],
  queryFn: ({ signal }) => unwrap(participants.GET('/api/v1/mentoring-forms', { signal })),
  staleTime: 5 * 60_000,
});

export const kindsQuery = queryOptions({
  queryKey: ['mentoring-kinds'],
  queryFn: ({ signal }) => unwrap(participants.GET('/api/v1/mentoring-kinds', { signal })),
  staleTime: 5 * 60_000,
});
