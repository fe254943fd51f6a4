import type { ReactElement } from 'react';
import type { Person } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { Facts } from '@/shared/ui/Facts';
import { ageWords, teachingText } from '../model/birth';
import { SnilsFact } from './SnilsFact';

/** What the card says of somebody. */
export function PersonFacts({ person }: { person: Person }) {
  const facts: [string, string | ReactElement | undefined][] = [
    [
      person.birthDate ? 'Дата рождения' : 'Год рождения',
      person.birthDate
        ? `${formatDate(person.birthDate)}, ${ageWords(person.age)}`
        : `${person.birthYear}, в этом году ${ageWords(person.age)}`,
    ],
    [person.kind === 'STUDENT' ? 'Курс, группа' : 'Класс', person.className],
    ['Окончил школу', person.graduatedOn && formatDate(person.graduatedOn)],
    ['Преподаёт с', teachingText(person.teachingSince) || undefined],
    ['Где работает', person.employer?.name],
    ['Должность', person.job],
    ['СНИЛС', person.snils ? <SnilsFact person={person.id} masked={person.snils} /> : undefined],
    ['Почта', person.email],
    ['Телефон', person.phone],
    ['Представитель', person.guardian],
    ['Телефон представителя', person.guardianPhone],
    ['Организация', person.organisationName],
  ];
  return <Facts facts={facts} />;
}
