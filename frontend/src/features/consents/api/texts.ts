import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { ConsentText, NewConsentText } from '@/shared/api/types';

/** All versions, the newest of each purpose first. */
export const textsQuery = queryOptions({
  queryKey: ['consent-texts'],
  queryFn: ({ signal }) => unwrap(participants.GET('/api/v1/consent-texts', { signal })),
});

export function publishText(body: NewConsentText): Promise<ConsentText> {
  return unwrap(participants.POST('/api/v1/consent-texts', { body }));
}
