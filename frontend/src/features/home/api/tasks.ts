import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';

/** What people and pairs ask of the caller: consents, approvals, meetings, surveys. */
export const tasksQuery = queryOptions({
  queryKey: ['tasks'],
  queryFn: ({ signal }) => unwrap(participants.GET('/api/v1/tasks', { signal })),
});
