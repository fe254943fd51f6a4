import { participants, unwrap } from '@/shared/api/client';
import type { ExternalIds, Organisation } from '@/shared/api/types';

/** `etag` is that of the record as the form showed it: a change by another meanwhile is refused (412). */
export function changeOrganisation(
  id: string,
  etag: string,
  body: { name: string; externalIds: ExternalIds },
): Promise<Organisation> {
  return unwrap(
    participants.PATCH('/api/v1/organisations/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body,
    }),
  );
}
