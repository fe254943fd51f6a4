// The people of a test: invented, unlike each other in every run.
import { bornFor, call, day, done, organisationId } from './api.mjs';

const letters = 'абвгдежзиклмнопрстуф';

/** A family name that no other run has: «Пробноввафк». */
export function familyName() {
  return `Пробнов${Array.from({ length: 5 }, () => letters[Math.floor(Math.random() * letters.length)]).join('')}`;
}

const later = (one, other) => (one > other ? one : other);
const earlier = (one, other) => (one < other ? one : other);

/** A pair's first day: three weeks ago, but in this reporting year. */
export const firstDay = later(day(-21), `${day(0).slice(0, 4)}-01-01`);

/** The n-th day of the pair's five meetings. */
export const meetingDay = (index) =>
  earlier(day(0), new Date(Date.parse(firstDay) + index * 4 * 86_400_000).toISOString().slice(0, 10));

export function consentFor(age) {
  const signedBy = age < 14 ? 'GUARDIAN' : age < 18 ? 'BOTH' : 'SELF';
  return { signedOn: firstDay, signedBy, ...(age < 18 && { guardian: 'Пробнова Мария Ивановна' }) };
}

/** What enrols a pupil of that age at МОУ СШ № 120 (or elsewhere). */
export function pupil(role, age, { school = 'school120', family = familyName(), consent = consentFor(age) } = {}) {
  const organisation = organisationId(school);
  return {
    person: { familyName: family, givenName: 'Саша', kind: 'PUPIL', birthDate: bornFor(age), organisation },
    ...(consent && { consent }),
    role,
    form: 'PUPIL_PUPIL',
    enteredOn: firstDay,
    organisation,
  };
}

const CURATOR = 'school120-curator';

/** Enrols and answers with the ids and the family name. */
export async function enrolled(role, age, as = CURATOR) {
  const { participation, person } = await done('POST', '/enrolments', { as, json: pupil(role, age) });
  return { participation: participation.id, person: person.id, name: person.familyName };
}

export function formPair(mentor, mentee, as = CURATOR) {
  return call('POST', '/pairs', {
    as,
    json: { mentors: [mentor], mentees: [mentee], form: 'PUPIL_PUPIL', startsOn: firstDay },
  });
}

/** A pair of a senior mentor and a mentee of 13, approved by order. */
export async function approvedPair(as = CURATOR) {
  const mentor = await enrolled('MENTOR', 16, as);
  const mentee = await enrolled('MENTEE', 13, as);
  const { body: pair } = await formPair(mentor.participation, mentee.participation, as);
  await done('POST', `/pairs/${pair.id}/approval`, { as, json: { orderNumber: '77-ОД', orderDate: firstDay } });
  return { id: pair.id, mentor, mentee };
}

/** The secret of the mentee's personal link. */
export async function surveySecret(pair, as = CURATOR) {
  const { items } = await done('POST', `/pairs/${pair.id}/survey-links`, {
    as,
    json: { participations: [pair.mentee.participation] },
  });
  return items[0].url.split('#')[1];
}

export const withLink = (secret, more) => ({ headers: { 'X-Link-Token': secret }, ...more });

/** Everything that the questionnaire asks, answered by somebody content. */
export async function contentAnswers(secret) {
  const { questions } = await done('GET', '/survey-form', withLink(secret));
  const answer = { SCORE: 9, YES_NO: true, TEXT: 'Всё хорошо' };
  return { answers: Object.fromEntries(questions.map(({ id, kind }) => [id, answer[kind]])) };
}
