import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';

/** Pairs in which a person stands. The service searches by name; namesakes are left out here. */
export function pairsOfPersonQuery(person: string, name: string) {
  return queryOptions({
    queryKey: ['pairs', 'of person', person, name],
    queryFn: async ({ signal }) => {
      const { items } = await unwrap(
        participants.GET('/api/v1/pairs', { params: { query: { q: name, limit: 200 } }, signal }),
      );
      return items.filter(({ mentors, mentees }) =>
        [...mentors, ...mentees].some((member) => member.person === person),
      );
    },
  });
}
