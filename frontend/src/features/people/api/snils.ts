import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';

/** Whether insurance numbers are taken here at all. */
export function snilsKeepingQuery() {
  return queryOptions({
    queryKey: ['snils-keeping'],
    queryFn: ({ signal }) => unwrap(participants.GET('/api/v1/snils-keeping', { signal })),
    staleTime: Infinity,
  });
}

/** The whole number; each call goes to the log, so it is never kept in the cache. */
export function openSnils(person: string): Promise<string> {
  return unwrap(participants.GET('/api/v1/people/{id}/snils', { params: { path: { id: person } } })).then(
    ({ snils }) => snils,
  );
}
