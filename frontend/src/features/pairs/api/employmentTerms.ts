import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { EmploymentTerms } from '@/shared/api/types';

export function termsQuery(pair: string) {
  return queryOptions({
    queryKey: ['pairs', 'terms', pair],
    queryFn: ({ signal }) =>
      unwrap(
        participants.GET('/api/v1/pairs/{id}/employment-terms', { params: { path: { id: pair } }, signal }),
      ),
  });
}

export function recordTerms(pair: string, body: EmploymentTerms) {
  return unwrap(
    participants.PUT('/api/v1/pairs/{id}/employment-terms', { params: { path: { id: pair } }, body }),
  );
}

export function removeTerms(pair: string) {
  return unwrap(
    participants.DELETE('/api/v1/pairs/{id}/employment-terms', { params: { path: { id: pair } } }),
  );
}
