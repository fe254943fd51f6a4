import { infiniteQueryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { MentoringForm, ParticipantRole } from '@/shared/api/types';

export interface CandidateFilter {
  role: ParticipantRole;
  form: MentoringForm;
  q?: string;
  organisation?: string;
  /** Only those without a pair; otherwise also those who have one: a mentor may lead several. */
  readyOnly: boolean;
}

export function candidatesQuery({ readyOnly, ...filter }: CandidateFilter) {
  return infiniteQueryOptions({
    queryKey: ['participations', 'candidates', filter, readyOnly],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        participants.GET('/api/v1/participations', {
          params: {
            query: {
              ...filter,
              status: readyOnly ? ['IN_BASE', 'IN_TRAINING', 'READY', 'WAITING_WITH_SUPPORT'] : undefined,
              limit: 50,
              cursor: pageParam,
            },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
}
