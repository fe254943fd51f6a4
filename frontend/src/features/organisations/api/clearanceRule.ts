import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap, unwrapTagged } from '@/shared/api/client';
import type { ClearanceRule } from '@/shared/api/types';

/** The rule with its ETag. */
export const clearanceRuleQuery = queryOptions({
  queryKey: ['clearance-rule'],
  queryFn: ({ signal }) => unwrapTagged(participants.GET('/api/v1/clearance-rule', { signal })),
  staleTime: 0,
});

export function changeClearanceRule(etag: string, body: ClearanceRule) {
  return unwrap(
    participants.PUT('/api/v1/clearance-rule', { params: { header: { 'If-Match': etag } }, body }),
  );
}
