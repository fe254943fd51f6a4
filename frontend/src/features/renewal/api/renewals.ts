import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { RenewalRequest } from '@/shared/api/types';

const key = (organisation: string) => ['base-renewals', organisation] as const;

export function renewalsQuery(organisation: string) {
  return queryOptions({
    queryKey: [...key(organisation), 'list'],
    queryFn: ({ signal }) =>
      unwrap(
        participants.GET('/api/v1/organisations/{organisation}/base-renewals', {
          params: { path: { organisation } },
          signal,
        }),
      ).then(({ items }) => items),
  });
}

/** Read once: what is decided about it is kept on the page until it is applied. */
export function proposalQuery(organisation: string) {
  return queryOptions({
    queryKey: [...key(organisation), 'proposal'],
    queryFn: ({ signal }) =>
      unwrap(
        participants.GET('/api/v1/organisations/{organisation}/base-renewals/proposal', {
          params: { path: { organisation } },
          signal,
        }),
      ),
    staleTime: Infinity,
    gcTime: 0,
  });
}

export function renewBase(organisation: string, body: RenewalRequest) {
  return unwrap(
    participants.POST('/api/v1/organisations/{organisation}/base-renewals', {
      params: { path: { organisation } },
      body,
    }),
  );
}

export function undoRenewal(organisation: string, renewal: string) {
  return unwrap(
    participants.POST('/api/v1/organisations/{organisation}/base-renewals/{renewal}/undo', {
      params: { path: { organisation, renewal } },
    }),
  );
}
