import { participants, unwrap } from '@/shared/api/client';
import type { Enrolment, NewEnrolment } from '@/shared/api/types';

/** Person, consent and role in one step: all three are written or none. */
export function enrol(body: NewEnrolment): Promise<Enrolment> {
  return unwrap(participants.POST('/api/v1/enrolments', { body }));
}
