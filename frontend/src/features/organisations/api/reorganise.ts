import { participants, unwrap } from '@/shared/api/client';
import type { IsoDate } from '@/shared/lib/dates';

export function mergeOrganisation(id: string, etag: string, into: string, on: IsoDate) {
  return unwrap(
    participants.PUT('/api/v1/organisations/{organisation}/merger', {
      params: { path: { organisation: id }, header: { 'If-Match': etag } },
      body: { into, on },
    }),
  );
}

export function takeMergerBack(id: string) {
  return unwrap(
    participants.DELETE('/api/v1/organisations/{organisation}/merger', {
      params: { path: { organisation: id } },
    }),
  );
}
