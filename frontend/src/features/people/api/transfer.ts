import { participants, unwrap } from '@/shared/api/client';
import type { Person, TransferRequest } from '@/shared/api/types';

/** His card at the new organisation. */
export function transferPerson(id: string, body: TransferRequest): Promise<Person> {
  return unwrap(participants.POST('/api/v1/people/{id}/transfer', { params: { path: { id } }, body }));
}
