import { participants, unwrap } from '@/shared/api/client';
import type { Consent, NewConsent } from '@/shared/api/types';

export function signConsent(body: NewConsent): Promise<Consent> {
  return unwrap(participants.POST('/api/v1/consents', { body }));
}

export function withdrawConsent(id: string, withdrawnOn: string): Promise<Consent> {
  return unwrap(
    participants.POST('/api/v1/consents/{id}/withdrawal', {
      params: { path: { id } },
      body: { withdrawnOn },
    }),
  );
}
