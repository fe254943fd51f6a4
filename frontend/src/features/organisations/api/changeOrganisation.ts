import { participants, unwrap } from '@/shared/api/client';
import type { ExternalIds, Organisation } from '@/shared/api/types';
import type { IsoDate } from '@/shared/lib/dates';

/** `etag` is that of the record as the form showed it: a change by another meanwhile is refused (412). */
export function changeOrganisation(
  id: string,
  etag: string,
  body: { name?: string; externalIds?: ExternalIds; parent?: string; since?: IsoDate },
): Promise<Organisation> {
  return unwrap(
    participants.PATCH('/api/v1/organisations/{organisation}', {
      params: { path: { organisation: id }, header: { 'If-Match': etag } },
      body,
    }),
  );
}
