import { participants, unwrap } from '@/shared/api/client';
import type { Person, PersonChange } from '@/shared/api/types';

export function changePerson(id: string, etag: string, body: PersonChange): Promise<Person> {
  return unwrap(
    participants.PATCH('/api/v1/people/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body,
    }),
  );
}
