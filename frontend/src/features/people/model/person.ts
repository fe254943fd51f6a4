import * as z from 'zod/mini';
import type { NewEnrolment, Person, PersonChange, PersonKind } from '@/shared/api/types';
import { today } from '@/shared/lib/dates';
import { requiredText } from '@/shared/lib/fields';
import { birthOf, birthText, parseBirth, parseTeachingSince, teachingText } from './birth';
import { isMasked, snilsProblem } from './snils';

/** Fields of a person's card as they are typed. */
export interface PersonValues {
  familyName: string;
  givenName: string;
  patronymic: string;
  birth: string;
  kind: PersonKind;
  className: string;
  teachingSince: string;
  employer: string;
  job: string;
  snils: string;
  email: string;
  phone: string;
  guardian: string;
  guardianPhone: string;
}

export const emptyPerson: PersonValues = {
  familyName: '',
  givenName: '',
  patronymic: '',
  birth: '',
  kind: 'PUPIL',
  className: '',
  teachingSince: '',
  employer: '',
  job: '',
  snils: '',
  email: '',
  phone: '',
  guardian: '',
  guardianPhone: '',
};

const optionalText = (most: number) =>
  z.string().check(z.trim(), z.maxLength(most, `Слишком длинно: не больше ${most} знаков`));
const phone = z.string().check(
  z.trim(),
  z.refine((text) => text === '' || (/^\+?[\d ().–-]+$/.test(text) && /(\d.*){5}/.test(text)), {
    message: 'Только номер: +7 900 123-45-67',
  }),
);

export const personSchema = z.object({
  familyName: requiredText('Напишите фамилию', 100),
  givenName: requiredText('Напишите имя', 100),
  patronymic: optionalText(100),
  birth: z.string().check(
    z.superRefine((text, context) => {
      const say = (message: string) => context.addIssue({ code: 'custom', message, input: text });
      if (text.trim() === '') return say('Напишите дату рождения или хотя бы год');
      const parsed = parseBirth(text, today());
      if (!parsed.ok) say(parsed.message);
    }),
  ),
  kind: z.string(),
  className: z.string().check(z.trim(), z.maxLength(20, 'Коротко, до 20 знаков: 7 «Б»')),
  teachingSince: z.string().check(
    z.refine((text) => text.trim() === '' || parseTeachingSince(text) !== undefined, {
      message: 'Месяц и год: 09.2024, или полная дата: 01.09.2024',
    }),
  ),
  employer: z.string(),
  job: optionalText(200),
  snils: z.string().check(
    z.superRefine((text, context) => {
      const message = snilsProblem(text);
      if (message) context.addIssue({ code: 'custom', message, input: text });
    }),
  ),
  phone,
  guardian: optionalText(200),
  guardianPhone: phone,
  email: z.string().check(
    z.trim(),
    z.refine((text) => text === '' || /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text), {
      message: 'Проверьте адрес: ivanova@mail.ru',
    }),
  ),
});

/** What each kind of person has in his card. */
export function fieldsOf(kind: PersonKind): {
  className?: string;
  teachingSince: boolean;
  employer: boolean;
  guardian: boolean;
  job: boolean;
} {
  switch (kind) {
    case 'PUPIL':
      return { className: 'Класс', teachingSince: false, employer: false, guardian: true, job: false };
    case 'STUDENT':
      return { className: 'Курс, группа', teachingSince: false, employer: false, guardian: true, job: false };
    case 'TEACHER':
      return { teachingSince: true, employer: false, guardian: false, job: true };
    case 'SPECIALIST':
      return { teachingSince: false, employer: true, guardian: false, job: true };
  }
}

/** The card for the service: what the kind of person does not have is left out. */
export function newPersonOf(values: PersonValues, organisation: string): NonNullable<NewEnrolment['person']> {
  const shown = fieldsOf(values.kind);
  const birth = parseBirth(values.birth, today());
  return {
    familyName: values.familyName.trim(),
    givenName: values.givenName.trim(),
    patronymic: values.patronymic.trim() || undefined,
    ...(birth.ok ? birth.birth : {}),
    kind: values.kind,
    className: (shown.className && values.className.trim()) || undefined,
    teachingSince: (shown.teachingSince && parseTeachingSince(values.teachingSince)) || undefined,
    job: (shown.job && values.job.trim()) || undefined,
    snils: values.snils.trim() || undefined,
    email: values.email.trim() || undefined,
    phone: values.phone.trim() || undefined,
    guardian: (shown.guardian && values.guardian.trim()) || undefined,
    guardianPhone: (shown.guardian && values.guardianPhone.trim()) || undefined,
    employer: (shown.employer && values.employer) || undefined,
    organisation,
  };
}

/** The same for a correction, where an empty text clears a field. */
export function personChangeOf(values: PersonValues): PersonChange {
  const shown = fieldsOf(values.kind);
  const birth = parseBirth(values.birth, today());
  return {
    familyName: values.familyName.trim(),
    givenName: values.givenName.trim(),
    patronymic: values.patronymic.trim(),
    ...(birth.ok ? birth.birth : {}),
    kind: values.kind,
    className: shown.className ? values.className.trim() : '',
    teachingSince: shown.teachingSince ? (parseTeachingSince(values.teachingSince) ?? '') : '',
    job: shown.job ? values.job.trim() : '',
    snils: isMasked(values.snils) ? undefined : values.snils.trim(),
    email: values.email.trim(),
    phone: values.phone.trim(),
    guardian: shown.guardian ? values.guardian.trim() : '',
    guardianPhone: shown.guardian ? values.guardianPhone.trim() : '',
    employer: (shown.employer && values.employer) || undefined,
  };
}

export function valuesOf(person: Person): PersonValues {
  return {
    familyName: person.familyName,
    givenName: person.givenName,
    patronymic: person.patronymic ?? '',
    birth: birthText(birthOf(person)),
    kind: person.kind,
    className: person.className ?? '',
    teachingSince: teachingText(person.teachingSince),
    employer: person.employer?.id ?? '',
    job: person.job ?? '',
    snils: person.snils ?? '',
    email: person.email ?? '',
    phone: person.phone ?? '',
    guardian: person.guardian ?? '',
    guardianPhone: person.guardianPhone ?? '',
  };
}
