import { participants, unwrap } from '@/shared/api/client';
import type { Organisation } from '@/shared/api/types';
import type { IsoDate } from '@/shared/lib/dates';

export function closeOrganisation(id: string, etag: string, closedOn: IsoDate): Promise<Organisation> {
  return unwrap(
    participants.PUT('/api/v1/organisations/{organisation}/closure', {
      params: { path: { organisation: id }, header: { 'If-Match': etag } },
      body: { closedOn },
    }),
  );
}

export function reopenOrganisation(id: string): Promise<Organisation> {
  return unwrap(
    participants.DELETE('/api/v1/organisations/{organisation}/closure', {
      params: { path: { organisation: id } },
    }),
  );
}
