/** Russian words of the domain's codes, one place for all screens. Small letters: the screen decides on the first one. */

export const organisationTypeWords = {
  REGION: 'регион',
  MUNICIPALITY: 'муниципалитет',
  SCHOOL: 'школа',
  COLLEGE: 'колледж',
  ADDITIONAL_EDUCATION: 'дополнительное образование',
  KINDERGARTEN: 'детский сад',
  ENTERPRISE: 'предприятие',
  NGO: 'общественная организация',
  UNIVERSITY: 'вуз',
  PRIVATE_PERSON: 'частное лицо',
} as const;

export const formWords = {
  PUPIL_PUPIL: 'ученик – ученик',
  TEACHER_TEACHER: 'учитель – учитель',
  STUDENT_PUPIL: 'студент – ученик',
  EMPLOYER_PUPIL: 'работодатель – ученик',
  EMPLOYER_STUDENT: 'работодатель – студент',
  HEAD_TEACHER: 'руководитель – учитель',
  UNIVERSITY_TEACHER: 'вуз – учитель',
  PARTNER_TEACHER: 'социальный партнёр – учитель',
} as const;

/** As which every form is reported (Р-145). */
export const FEDERAL_FORMS = [
  'PUPIL_PUPIL',
  'TEACHER_TEACHER',
  'STUDENT_PUPIL',
  'EMPLOYER_PUPIL',
  'EMPLOYER_STUDENT',
] as const;

export const meetingKindWords = {
  ACQUAINTANCE: 'знакомство',
  TRIAL: 'пробная встреча',
  PLANNING: 'планирование',
  WORK: 'совместная работа',
  CLOSING: 'итоговая встреча',
} as const;

export const participantRoleWords = { MENTOR: 'наставник', MENTEE: 'наставляемый' } as const;

export const personKindWords = {
  PUPIL: 'ученик',
  TEACHER: 'учитель',
  STUDENT: 'студент',
  SPECIALIST: 'специалист',
} as const;

/** First letter large: «Куратор». */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
