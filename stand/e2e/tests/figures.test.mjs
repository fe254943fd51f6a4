// Slice of the main job: facts about people become exact figures at every level within moments.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { becomes, call, day, done, figure } from '../support/api.mjs';
import { approvedPair, contentAnswers, firstDay, meetingDay, surveySecret, withLink } from '../support/people.mjs';

const CURATOR = 'school120-curator';
const LEVELS = ['school120', 'volgograd', 'region'];

const counted = (indicator) => Promise.all(LEVELS.map(async (slug) => (await figure(indicator, slug))?.numerator));

const respondents = () =>
  Promise.all(LEVELS.map(async (slug) => (await figure('mentee-satisfaction', slug)).respondents));

const plus = (numbers, more) => numbers.map((number) => number + more);

test('an approved pair and its survey raise school, municipality and region by exactly one; cancelled, they go back', async () => {
  const before = { mentees: await counted('mentees-10-19'), mentors: await counted('mentors-15-19') };
  const satisfied = await counted('mentee-satisfaction');
  const answered = await respondents();

  const pair = await approvedPair();
  await becomes(() => counted('mentees-10-19'), plus(before.mentees, 1), 'one mentee more at every level');
  await becomes(() => counted('mentors-15-19'), plus(before.mentors, 1), 'one mentor more at every level');

  const secret = await surveySecret(pair);
  await done('POST', '/survey-responses', withLink(secret, { json: await contentAnswers(secret) }));
  await becomes(() => counted('mentee-satisfaction'), plus(satisfied, 1), 'one satisfied mentee more');
  await becomes(respondents, plus(answered, 1), 'one respondent more');

  await done('POST', `/pairs/${pair.id}/cancellation`, { as: CURATOR, json: { reason: 'Составлена по ошибке' } });
  await becomes(() => counted('mentees-10-19'), before.mentees, 'the mistake leaves the figures');
  await becomes(() => counted('mentee-satisfaction'), satisfied, 'and so does its satisfaction');

  await done('DELETE', `/pairs/${pair.id}/cancellation`, { as: CURATOR });
  await becomes(() => counted('mentees-10-19'), plus(before.mentees, 1), 'restored, it counts again');
  await done('POST', `/pairs/${pair.id}/cancellation`, { as: CURATOR, json: { reason: 'Составлена по ошибке' } });
});

test('five meetings are held, a wrong one is corrected or removed, an impossible one refused', async () => {
  const pair = await approvedPair();
  const meetings = `/pairs/${pair.id}/meetings`;
  const kinds = ['ACQUAINTANCE', 'TRIAL', 'PLANNING', 'WORK', 'CLOSING'];
  for (const [index, kind] of kinds.entries()) {
    await done('POST', meetings, { as: CURATOR, json: { kind, heldOn: meetingDay(index), note: 'Библиотека' } });
  }
  const held = async () => (await done('GET', `/pairs/${pair.id}`, { as: CURATOR })).meetings;
  assert.deepEqual(
    (await held()).map(({ kind }) => kind),
    kinds,
  );

  const { status, body } = await call('POST', meetings, { as: CURATOR, json: { kind: 'WORK', heldOn: day(1) } });
  assert.equal(status, 422);
  assert.equal(body.code, 'MEETING_IN_FUTURE');

  const [first, second] = await held();
  const corrected = await call('PATCH', `${meetings}/${first.id}`, {
    as: CURATOR,
    json: { kind: 'ACQUAINTANCE', heldOn: firstDay, note: 'Актовый зал' },
    headers: { 'If-Match': `"${first.version}"` },
  });
  assert.equal(corrected.status, 200, String(corrected.bytes));
  await done('DELETE', `${meetings}/${second.id}`, { as: CURATOR });
  assert.deepEqual(
    (await held()).map(({ kind }) => kind),
    kinds.filter((kind) => kind !== 'TRIAL'),
  );
  assert.equal((await held())[0].note, 'Актовый зал');
  await done('POST', `/pairs/${pair.id}/cancellation`, { as: CURATOR, json: { reason: 'Составлена для проверки' } });
});
