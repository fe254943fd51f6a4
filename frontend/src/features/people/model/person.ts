import * as z from 'zod/mini';
import type { NewEnrolment, Person, PersonChange, PersonKind } from '@/shared/api/types';
import { today } from '@/shared/lib/dates';
import { requiredText } from '@/shared/lib/fields';
import { birthOf, birthText, parseBirth, parseTeachingSince, teachingText } from './birth';

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
  email: string;
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
  email: '',
};

export const personSchema = z.object({
  familyName: requiredText('Напишите фамилию', 100),
  givenName: requiredText('Напишите имя', 100),
  patronymic: z.string().check(z.trim(), z.maxLength(100, 'Слишком длинно: не больше 100 знаков')),
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
} {
  switch (kind) {
    case 'PUPIL':
      return { className: 'Класс', teachingSince: false, employer: false };
    case 'STUDENT':
      return { className: 'Курс, группа', teachingSince: false, employer: false };
    case 'TEACHER':
      return { teachingSince: true, employer: false };
    case 'SPECIALIST':
      return { teachingSince: false, employer: true };
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
    email: values.email.trim() || undefined,
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
    email: values.email.trim(),
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
    email: person.email ?? '',
  };
}
