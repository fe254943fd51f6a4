import { participants, unwrap } from '@/shared/api/client';
import type { MentoringFormEntry, NewMentoringForm } from '@/shared/api/types';

export function addForm(body: NewMentoringForm): Promise<MentoringFormEntry> {
  return unwrap(participants.POST('/api/v1/mentoring-forms', { body }));
}

/** `version`: of the form as the screen showed it; a change by another meanwhile is refused. */
export function changeForm(
  code: string,
  version: number,
  body: NewMentoringForm,
): Promise<MentoringFormEntry> {
  return unwrap(
    participants.PUT('/api/v1/mentoring-forms/{code}', {
      params: { path: { code }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );
}

export function putKinds(names: string[]): Promise<unknown> {
  return unwrap(participants.PUT('/api/v1/mentoring-kinds', { body: { names } }));
}
