import type {
  Consent,
  MentoringForm,
  Pair,
  PairDetails,
  Participation,
  Person,
  SurveyForm,
} from '../shared/api/types';
import { school, TODAY } from './demo';

/** Participants and pairs of one school of the demo region, for tests and for looking at pages without a stand. */

let count = 0;

export function aConsent(person: string, more: Partial<Consent> = {}): Consent {
  count += 1;
  return {
    id: `consent-${count}`,
    person,
    purpose: 'PROCESSING',
    signedOn: '2026-09-14',
    signedBy: 'GUARDIAN',
    guardian: 'Ольхина Марина',
    status: 'ACTIVE',
    channel: 'PAPER',
    ...more,
  };
}

export function aParticipation(person: Person, more: Partial<Participation> = {}): Participation {
  return {
    id: `in-${person.id}`,
    person: {
      id: person.id,
      name: [person.familyName, person.givenName, person.patronymic].filter(Boolean).join(' '),
      className: person.className,
      birthYear: person.birthYear ?? Number(person.birthDate?.slice(0, 4)),
    },
    organisation: school.id,
    organisationName: school.name,
    role: 'MENTEE',
    form: 'PUPIL_PUPIL',
    enteredOn: '2026-10-02',
    status: 'READY',
    leads: 0,
    ...more,
  };
}

type Given = Partial<Omit<Person, 'participations'>> & {
  participation?: Partial<Participation> | null;
};

export function aPerson(id: string, name: string, given: Given = {}): Person {
  const [familyName = '', givenName = '', patronymic] = name.split(' ');
  const { participation = {}, ...more } = given;
  const person: Person = {
    id,
    familyName,
    givenName,
    patronymic,
    birthDate: '2014-03-14',
    age: 12,
    kind: 'PUPIL',
    className: '6 «А»',
    organisation: school.id,
    organisationName: school.name,
    consents: [aConsent(id)],
    participations: [],
    candidacies: [],
    duplicates: 0,
    version: 3,
    ...more,
  };
  return { ...person, participations: participation ? [aParticipation(person, participation)] : [] };
}

export const olkhin = aPerson('olkhin', 'Ольхин Семён Петрович', { participation: { status: 'IN_PAIR' } });
export const kedrova = aPerson('kedrova', 'Кедрова Людмила', {
  birthDate: '2010-05-02',
  age: 16,
  className: '10 «Б»',
  consents: [aConsent('kedrova', { signedBy: 'BOTH', guardian: 'Кедров Игорь' })],
  participation: { role: 'MENTOR', status: 'IN_PAIR' },
});
export const vyazov = aPerson('vyazov', 'Вязов Артём', { className: '9 «В»', consents: [] });
export const ozerov = aPerson('ozerov', 'Озеров Максим', {
  birthDate: '2009-11-30',
  age: 16,
  className: '10 «А»',
  consents: [aConsent('ozerov', { signedBy: 'BOTH', guardian: 'Озерова Ирина' })],
  participation: { role: 'MENTOR' },
});
export const lipatov = aPerson('lipatov', 'Липатов Виктор Ильич', {
  kind: 'SPECIALIST',
  birthDate: undefined,
  birthYear: 1984,
  age: 42,
  className: undefined,
  employer: { id: 'zarya', name: 'АО «Заря»' },
  consents: [aConsent('lipatov', { signedBy: 'SELF', guardian: undefined })],
  participation: { role: 'MENTOR', form: 'EMPLOYER_PUPIL' },
});
export const dubravina = aPerson('dubravina', 'Дубравина Елена Сергеевна', {
  kind: 'TEACHER',
  birthDate: '1988-02-01',
  age: 38,
  className: undefined,
  teachingSince: '2011-09',
  consents: [aConsent('dubravina', { signedBy: 'SELF', guardian: undefined })],
  participation: null,
});

export const people: Person[] = [vyazov, dubravina, kedrova, lipatov, ozerov, olkhin];

export function aPair(id: string, mentor: Person, mentee: Person, more: Partial<Pair> = {}): Pair {
  const member = (person: Person) => ({
    participation: `in-${person.id}`,
    person: person.id,
    name: [person.familyName, person.givenName, person.patronymic].filter(Boolean).join(' '),
    className: person.className,
    organisation: school.id,
  });
  return {
    id,
    organisation: school.id,
    organisationName: school.name,
    form: 'PUPIL_PUPIL',
    status: 'APPROVED',
    startsOn: '2026-10-05',
    order: { number: '101-о', date: '2026-10-05' },
    mentors: [member(mentor)],
    mentees: [member(mentee)],
    meetings: { count: 2, kindsDone: ['ACQUAINTANCE', 'TRIAL'], lastHeldOn: '2026-10-16' },
    own: true,
    version: 4,
    ...more,
  };
}

export const pairs: Pair[] = [
  aPair('draft', ozerov, vyazov, {
    status: 'DRAFT',
    order: undefined,
    startsOn: '2026-11-23',
    meetings: { count: 0, kindsDone: [] },
  }),
  aPair('working', kedrova, olkhin),
  aPair('group', lipatov, vyazov, {
    form: 'EMPLOYER_PUPIL',
    meetings: {
      count: 5,
      kindsDone: ['ACQUAINTANCE', 'TRIAL', 'PLANNING', 'WORK'],
      lastHeldOn: '2026-11-20',
    },
  }),
  aPair('ended', ozerov, olkhin, {
    status: 'ENDED',
    startsOn: '2025-10-01',
    endedOn: '2026-05-20',
    endReason: 'Программа завершена',
    meetings: {
      count: 6,
      kindsDone: ['ACQUAINTANCE', 'TRIAL', 'PLANNING', 'WORK', 'CLOSING'],
      lastHeldOn: '2026-05-18',
    },
  }),
];

export function detailsOf(pair: Pair, more: Partial<PairDetails> = {}): PairDetails {
  const held = ['2026-10-08', '2026-10-16', '2026-10-30', '2026-11-12', '2026-11-19'];
  return {
    ...pair,
    meetings: pair.meetings.kindsDone.map((kind, index) => ({
      id: `meeting-${index}`,
      kind,
      heldOn: held[index] ?? TODAY,
      note: index === 1 ? 'Разобрали задачи на движение, договорились о проекте' : undefined,
      version: 1,
    })),
    surveys: [...pair.mentors, ...pair.mentees].map(({ participation, person, name }, index) => ({
      participation,
      person,
      name,
      role: index < pair.mentors.length ? 'MENTOR' : 'MENTEE',
      state: index === 0 ? 'ANSWERED' : 'NOT_SENT',
      sentOn: index === 0 ? '2026-11-10' : undefined,
    })),
    ...more,
  };
}

export const surveyForm: SurveyForm = {
  role: 'MENTEE',
  form: 'PUPIL_PUPIL',
  organisationName: school.name,
  about: 'Данил',
  expiresOn: '2026-12-24',
  questions: [
    score('comfort', 'Насколько комфортно было общаться с наставником?'),
    score('meetings', 'Насколько полезны были личные встречи с наставником?'),
    score('expectations', 'Насколько оправдались ваши ожидания?'),
    { id: 'glad', kind: 'YES_NO', text: 'Рады ли вы, что участвовали в программе?', required: true },
    { id: 'continue', kind: 'YES_NO', text: 'Хотели бы вы продолжить?', required: false },
    { id: 'open', kind: 'TEXT', text: 'Чего не хватило и что стоит изменить?', required: false },
  ],
};

function score(id: string, text: string): SurveyForm['questions'][number] {
  return {
    id,
    kind: 'SCORE',
    text,
    required: true,
    min: 1,
    max: 10,
    minLabel: 'самый низкий балл',
    maxLabel: 'самый высокий балл',
  };
}

/** What participants-service answers to a reading caller about people, pairs and the survey; else nothing. */
export function programmeAnswer(url: URL): { body: unknown; etag?: string } | undefined {
  const path = url.pathname.replace('/api/v1', '');
  const query = url.searchParams;
  if (path === '/people') return { body: { items: people.filter((person) => fits(person, query)) } };
  if (path === '/participations') {
    const items = people
      .flatMap(({ participations }) => participations)
      .filter(
        (one) =>
          (!query.get('role') || one.role === query.get('role')) &&
          (!query.get('form') || one.form === query.get('form')) &&
          (!query.get('status') || one.status === query.get('status')) &&
          one.person.name.toLowerCase().includes(query.get('q')?.toLowerCase() ?? ''),
      );
    return { body: { items } };
  }
  if (path === '/pairs') {
    const items = pairs.filter(
      (pair) =>
        (!query.get('status') || pair.status === query.get('status')) &&
        [...pair.mentors, ...pair.mentees].some(({ name }) =>
          name.toLowerCase().includes(query.get('q')?.toLowerCase() ?? ''),
        ),
    );
    return { body: { items } };
  }
  if (path === '/survey-form') return { body: surveyForm };
  const person = people.find(({ id }) => path === `/people/${id}`);
  if (person) return { body: person, etag: `"${person.version}"` };
  const pair = pairs.find(({ id }) => path === `/pairs/${id}`);
  return pair && { body: detailsOf(pair), etag: `"${pair.version}"` };
}

function fits(person: Person, query: URLSearchParams): boolean {
  const name = [person.familyName, person.givenName, person.patronymic].join(' ').toLowerCase();
  const roles = person.participations.filter(
    ({ role, form }) =>
      (!query.get('role') || role === query.get('role')) &&
      (!query.get('form') || form === (query.get('form') as MentoringForm)),
  );
  return (
    (!query.get('q') || name.includes(query.get('q')?.toLowerCase() ?? '')) &&
    (!query.get('kind') || person.kind === query.get('kind')) &&
    (!(query.get('role') ?? query.get('form')) || roles.length > 0) &&
    (query.get('consent') !== 'MISSING' || person.consents.length === 0) &&
    (query.get('paired') !== 'false' || roles.some(({ status }) => status === 'READY'))
  );
}
