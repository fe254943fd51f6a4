import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';

/** Mentees who wait for a mentor and whom nobody supports meanwhile, the longest wait first. */
export const waitingMenteesQuery = queryOptions({
  queryKey: ['participations', 'waiting mentees'],
  queryFn: ({ signal }) =>
    unwrap(
      participants.GET('/api/v1/participations/waiting', {
        params: { query: { supported: false, limit: 200 } },
        signal,
      }),
    ),
});

/** Whether anybody takes part at all: an empty school gets its first steps instead of empty lists. */
export const anyParticipationQuery = queryOptions({
  queryKey: ['participations', 'any'],
  queryFn: async ({ signal }) => {
    const { items } = await unwrap(
      participants.GET('/api/v1/participations', { params: { query: { limit: 1 } }, signal }),
    );
    return items.length > 0;
  },
});

export const anyPairQuery = queryOptions({
  queryKey: ['pairs', 'any'],
  queryFn: async ({ signal }) => {
    const { items } = await unwrap(
      participants.GET('/api/v1/pairs', { params: { query: { limit: 1 } }, signal }),
    );
    return items.length > 0;
  },
});
