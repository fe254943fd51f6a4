import type { MentoringForm, Participation } from '@/shared/api/types';

/** Somebody chosen for a side of a pair. */
export interface Chosen {
  participation: string;
  person: string;
  name: string;
  className?: string;
}

export interface Team {
  mentors: readonly Chosen[];
  mentees: readonly Chosen[];
}

export const emptyTeam: Team = { mentors: [], mentees: [] };

export function chosenOf({ id, person }: Participation): Chosen {
  return { participation: id, person: person.id, name: person.name, className: person.className };
}

export function toggled(side: readonly Chosen[], one: Chosen): readonly Chosen[] {
  const without = side.filter(({ participation }) => participation !== one.participation);
  return without.length < side.length ? without : [...side, one];
}

export function withoutRepeats(people: readonly Chosen[]): Chosen[] {
  return [...new Map(people.map((one) => [one.participation, one])).values()];
}

/** Why these cannot be a pair yet, in words; `undefined` when they can. */
export function lackOf({ mentors, mentees }: Team): string | undefined {
  if (mentors.length === 0 && mentees.length === 0) return 'Выберите наставника и наставляемого';
  if (mentors.length === 0) return 'Выберите наставника';
  if (mentees.length === 0) return 'Выберите наставляемого';
  const both = mentors.find(({ person }) => mentees.some((mentee) => mentee.person === person));
  return both ? `${both.name} стоит с обеих сторон. Наставник и наставляемый – разные люди` : undefined;
}

export function idsOf({ mentors, mentees }: Team): { mentors: string[]; mentees: string[] } {
  const ids = (side: readonly Chosen[]) => side.map(({ participation }) => participation);
  return { mentors: ids(mentors), mentees: ids(mentees) };
}

export const pupilForms: readonly MentoringForm[] = [
  'PUPIL_PUPIL',
  'STUDENT_PUPIL',
  'EMPLOYER_PUPIL',
  'EMPLOYER_STUDENT',
];

export const teacherForms: readonly MentoringForm[] = [
  'TEACHER_TEACHER',
  'HEAD_TEACHER',
  'UNIVERSITY_TEACHER',
  'PARTNER_TEACHER',
];
