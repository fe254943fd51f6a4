import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { OrganisationType } from '@/shared/api/types';

/** Whether the subtree has an organisation of the type. */
export function anyOrganisationQuery(type: OrganisationType) {
  return queryOptions({
    queryKey: ['organisations', 'any', type],
    queryFn: async ({ signal }) => {
      const { items } = await unwrap(
        participants.GET('/api/v1/organisations', { params: { query: { type, limit: 1 } }, signal }),
      );
      return items.length > 0;
    },
  });
}

/** Accounts of the subtree; two are enough to know that somebody besides the caller can sign in. */
export const fewAccountsQuery = queryOptions({
  queryKey: ['accounts', 'few'],
  queryFn: async ({ signal }) => {
    const { items } = await unwrap(
      participants.GET('/api/v1/accounts', { params: { query: { limit: 2 } }, signal }),
    );
    return items.length;
  },
});
