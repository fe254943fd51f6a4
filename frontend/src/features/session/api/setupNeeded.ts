import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';

/** An empty system has nobody who could sign in: the sign-in page says so. */
export const setupNeededQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => unwrap(participants.GET('/api/v1/setup', { signal })),
  retry: false,
});
