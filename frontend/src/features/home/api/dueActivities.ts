import { queryOptions } from '@tanstack/react-query';
import { roadmaps, unwrap } from '@/shared/api/client';

/** Activities of the caller's subtree that are overdue or fall due this week. */
export function dueActivitiesQuery(due: 'OVERDUE' | 'WEEK') {
  return queryOptions({
    queryKey: ['roadmaps', 'activities', due],
    queryFn: ({ signal }) =>
      unwrap(roadmaps.GET('/api/v1/activities', { params: { query: { due, limit: 200 } }, signal })),
  });
}
