import type { MentoringForm, ParticipantRole, PersonKind } from '@/shared/api/types';

/** Who stands on which side of which form: the service's rules, so that a form offers only what it would accept. */
const sides: Record<MentoringForm, Record<ParticipantRole, readonly PersonKind[]>> = {
  PUPIL_PUPIL: { MENTOR: ['PUPIL'], MENTEE: ['PUPIL'] },
  STUDENT_PUPIL: { MENTOR: ['STUDENT'], MENTEE: ['PUPIL'] },
  EMPLOYER_PUPIL: { MENTOR: ['SPECIALIST'], MENTEE: ['PUPIL'] },
  EMPLOYER_STUDENT: { MENTOR: ['SPECIALIST'], MENTEE: ['STUDENT'] },
  TEACHER_TEACHER: { MENTOR: ['TEACHER'], MENTEE: ['TEACHER'] },
  HEAD_TEACHER: { MENTOR: ['TEACHER', 'SPECIALIST'], MENTEE: ['TEACHER'] },
  UNIVERSITY_TEACHER: { MENTOR: ['TEACHER', 'SPECIALIST'], MENTEE: ['TEACHER'] },
  PARTNER_TEACHER: { MENTOR: ['SPECIALIST'], MENTEE: ['TEACHER'] },
};

export const ALL_FORMS = Object.keys(sides) as MentoringForm[];

export function formsFor(kind: PersonKind, role: ParticipantRole): MentoringForm[] {
  return ALL_FORMS.filter((form) => sides[form][role].includes(kind));
}

export function rolesFor(kind: PersonKind): ParticipantRole[] {
  return (['MENTEE', 'MENTOR'] as const).filter((role) => formsFor(kind, role).length > 0);
}

/** The chosen form if it still fits, the only one that does, or none: then it is for the user to say. */
export function fittingForm(
  kind: PersonKind,
  role: ParticipantRole,
  chosen: MentoringForm | undefined,
): MentoringForm | undefined {
  const fitting = formsFor(kind, role);
  if (chosen && fitting.includes(chosen)) return chosen;
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** A mentor from outside brings his enterprise into the figures, so it must be known. */
export function needsEmployer(
  kind: PersonKind,
  role: ParticipantRole,
  form: MentoringForm | undefined,
): boolean {
  return kind === 'SPECIALIST' && role === 'MENTOR' && form !== 'HEAD_TEACHER';
}

const YOUNGEST_MENTEE = 10;

export function isTooYoung(age: number, kind: PersonKind, role: ParticipantRole): boolean {
  return kind === 'PUPIL' && role === 'MENTEE' && age < YOUNGEST_MENTEE;
}
