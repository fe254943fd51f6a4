import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { Profile } from '@/shared/api/types';

export function profileQuery(participation: string) {
  return queryOptions({
    queryKey: ['participations', 'profile', participation],
    queryFn: ({ signal }) =>
      unwrap(
        participants.GET('/api/v1/participations/{id}/profile', {
          params: { path: { id: participation } },
          signal,
        }),
      ),
  });
}

/** A change by another since `profile` was read is refused. */
export function saveProfile(profile: Profile, answers: Profile['answers']): Promise<Profile> {
  return unwrap(
    participants.PUT('/api/v1/participations/{id}/profile', {
      params: { path: { id: profile.participation }, header: { 'If-Match': `"${profile.version}"` } },
      body: { answers },
    }),
  );
}
