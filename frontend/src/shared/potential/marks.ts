import { participants, unwrap } from '@/shared/api/client';

/** Whether somebody is ready to become a mentor: put and taken back on his card, in the register and in the sub-bases. */

export function markReady(people: readonly string[]) {
  return unwrap(participants.POST('/api/v1/potential-mentors', { body: { people: [...people] } }));
}

export function takeMarkBack(id: string) {
  return unwrap(participants.DELETE('/api/v1/people/{id}/potential-mentor', { params: { path: { id } } }));
}
