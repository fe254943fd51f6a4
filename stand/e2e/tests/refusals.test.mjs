// What must not be written down is refused: in Russian, at its place, with what to do. What was right before is kept.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { call, done } from '../support/api.mjs';
import { approvedPair, contentAnswers, enrolled, formPair, pupil, surveySecret, withLink } from '../support/people.mjs';

const CURATOR = 'school120-curator';

function assertRefused(answer, status, code) {
  const said = `${answer.status} ${answer.bytes}`;
  assert.equal(answer.status, status, said);
  assert.match(answer.type, /^application\/problem\+json/);
  assert.equal(answer.body.code, code, said);
  assert.match(answer.body.detail, /[А-ЯЁа-яё].*[.!]/, 'says in Russian what to do');
}

test('a mentee of nine', async () => {
  const answer = await call('POST', '/enrolments', { as: CURATOR, json: pupil('MENTEE', 9) });
  assertRefused(answer, 422, 'TOO_YOUNG');
  assert.equal(answer.body.errors[0].pointer.replace(/^\//, ''), 'enteredOn');
});

test('an enrolment without consent leaves no half-written person behind', async () => {
  const enrolment = pupil('MENTEE', 12, { consent: null });
  assertRefused(await call('POST', '/enrolments', { as: CURATOR, json: enrolment }), 422, 'CONSENT_MISSING');
  const { items } = await done('GET', `/people?q=${encodeURIComponent(enrolment.person.familyName)}`, { as: CURATOR });
  assert.deepEqual(items, []);
});

test('a consent of a child of thirteen signed by himself', async () => {
  const json = pupil('MENTEE', 13);
  json.consent = { signedOn: json.consent.signedOn, signedBy: 'SELF' };
  assertRefused(await call('POST', '/enrolments', { as: CURATOR, json }), 422, 'WRONG_SIGNER');
});

test('a pair of a person with himself', async () => {
  const mentor = await enrolled('MENTOR', 16);
  const { person, consent, ...again } = pupil('MENTEE', 16);
  const { participation } = await done('POST', '/enrolments', {
    as: CURATOR,
    json: { ...again, personId: mentor.person },
  });
  assertRefused(await formPair(mentor.participation, participation.id), 422, 'SAME_PERSON');
});

test('a pair with somebody whose consent was withdrawn, named', async () => {
  const mentor = await enrolled('MENTOR', 16);
  const mentee = await enrolled('MENTEE', 13);
  const { familyName, consents } = await done('GET', `/people/${mentee.person}`, { as: CURATOR });
  await done('POST', `/consents/${consents[0].id}/withdrawal`, {
    as: CURATOR,
    json: { withdrawnOn: consents[0].signedOn },
  });
  const refused = await formPair(mentor.participation, mentee.participation);
  assertRefused(refused, 422, 'CONSENT_MISSING');
  assert.match(JSON.stringify(refused.body), new RegExp(familyName));
});

test('ten callers form the same pair at once: one pair comes of it', async () => {
  const mentor = await enrolled('MENTOR', 16);
  const mentee = await enrolled('MENTEE', 13);
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => formPair(mentor.participation, mentee.participation)),
  );
  assert.equal(answers.filter(({ status }) => status === 201).length, 1);
  answers.filter(({ status }) => status !== 201).forEach((answer) => assertRefused(answer, 409, 'PAIR_EXISTS'));
});

test('a survey answered twice, by an unknown link, by the link of a pair that was a mistake', async () => {
  const pair = await approvedPair();
  const secret = await surveySecret(pair);
  const json = await contentAnswers(secret);

  const [first] = Object.keys(json.answers);
  const wrong = await call(
    'POST',
    '/survey-responses',
    withLink(secret, { json: { answers: { ...json.answers, [first]: 11 } } }),
  );
  assert.equal(wrong.status, 400);
  assert.match(wrong.body.errors[0].pointer, new RegExp(first));
  assert.match(wrong.body.errors[0].detail, /от 1 до 10/);

  assert.equal((await call('POST', '/survey-responses', withLink(secret, { json }))).status, 201);
  assertRefused(await call('POST', '/survey-responses', withLink(secret, { json })), 409, 'ALREADY_ANSWERED');
  assertRefused(await call('GET', '/survey-form', withLink('no-such-link')), 404, 'LINK_UNKNOWN');

  const mistaken = await approvedPair();
  const dead = await surveySecret(mistaken);
  await done('POST', `/pairs/${mistaken.id}/cancellation`, { as: CURATOR, json: { reason: 'Составлена по ошибке' } });
  assertRefused(await call('GET', '/survey-form', withLink(dead)), 410, 'LINK_WITHDRAWN');
  await done('POST', `/pairs/${pair.id}/cancellation`, { as: CURATOR, json: { reason: 'Составлена для проверки' } });
});
