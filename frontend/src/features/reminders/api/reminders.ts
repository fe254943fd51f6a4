import { queryOptions } from '@tanstack/react-query';
import { roadmaps, unwrap } from '@/shared/api/client';

export const remindersQuery = queryOptions({
  queryKey: ['reminders', 'list'],
  queryFn: ({ signal }) =>
    unwrap(roadmaps.GET('/api/v1/reminders', { params: { query: { limit: 200 } }, signal })),
});

export const addressQuery = queryOptions({
  queryKey: ['reminders', 'address'],
  queryFn: ({ signal }) => unwrap(roadmaps.GET('/api/v1/reminders/address', { signal })),
});

/** @param ids all without it */
export function markRead(ids?: string[]) {
  return unwrap(roadmaps.POST('/api/v1/reminders/read', { body: { ids } }));
}

export function setAddress(email: string | undefined) {
  return unwrap(roadmaps.PUT('/api/v1/reminders/address', { body: { email } }));
}
