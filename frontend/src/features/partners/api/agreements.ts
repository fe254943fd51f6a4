import { infiniteQueryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { NewPartnerAgreement, PartnerAgreement } from '@/shared/api/types';
import type { IsoDate } from '@/shared/lib/dates';

export interface AgreementsFilter {
  state?: PartnerAgreement['state'];
}

export function agreementsQuery(filter: AgreementsFilter) {
  return infiniteQueryOptions({
    queryKey: ['partner-agreements', filter],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        participants.GET('/api/v1/partner-agreements', {
          params: { query: { ...filter, limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
}

export function signAgreement(body: NewPartnerAgreement): Promise<PartnerAgreement> {
  return unwrap(participants.POST('/api/v1/partner-agreements', { body }));
}

/** `version`: of the agreement as the form showed it; a change by another meanwhile is refused. */
export function correctAgreement(
  id: string,
  version: number,
  body: NewPartnerAgreement,
): Promise<PartnerAgreement> {
  return unwrap(
    participants.PUT('/api/v1/partner-agreements/{id}', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );
}

export function removeAgreement(id: string): Promise<unknown> {
  return unwrap(participants.DELETE('/api/v1/partner-agreements/{id}', { params: { path: { id } } }));
}

export function endAgreement(id: string, endedOn: IsoDate, reason: string): Promise<PartnerAgreement> {
  return unwrap(
    participants.POST('/api/v1/partner-agreements/{id}/ending', {
      params: { path: { id } },
      body: { endedOn, reason },
    }),
  );
}

export function resumeAgreement(id: string): Promise<PartnerAgreement> {
  return unwrap(participants.DELETE('/api/v1/partner-agreements/{id}/ending', { params: { path: { id } } }));
}
