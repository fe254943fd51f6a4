import { participants, unwrap } from '@/shared/api/client';
import type { Participation } from '@/shared/api/types';

export function leaveProgramme(id: string, body: { leftOn: string; reason: string }): Promise<Participation> {
  return unwrap(participants.POST('/api/v1/participations/{id}/leaving', { params: { path: { id } }, body }));
}
