import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { NewTrainingCertificate } from '@/shared/api/types';

export function trainingOfQuery(id: string) {
  return queryOptions({
    queryKey: ['people', 'training', id],
    queryFn: ({ signal }) =>
      unwrap(participants.GET('/api/v1/people/{id}/training', { params: { path: { id } }, signal })),
  });
}

export function addCertificate(id: string, body: NewTrainingCertificate) {
  return unwrap(
    participants.POST('/api/v1/people/{id}/training/certificates', { params: { path: { id } }, body }),
  );
}

export function removeCertificate(id: string, certificate: string) {
  return unwrap(
    participants.DELETE('/api/v1/people/{id}/training/certificates/{certificate}', {
      params: { path: { id, certificate } },
    }),
  );
}
