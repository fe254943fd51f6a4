import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';

export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => unwrap(participants.GET('/api/v1/setup', { signal })),
});

export interface FirstAdministrator {
  token: string;
  username: string;
  password: string;
  familyName: string;
  givenName: string;
  regionName: string;
}

export function createFirstAdministrator(body: FirstAdministrator) {
  return unwrap(participants.POST('/api/v1/setup', { body }));
}
