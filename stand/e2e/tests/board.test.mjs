// Slice of the main job: every figure stands beside its plan, opens into what it was counted from, and can be pulled.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { call, done, figure, organisationId, thisQuarter, tokenOf } from '../support/api.mjs';
import { openBrowser, screenshot, signIn, url } from '../support/browser.mjs';

const INDICATORS = [
  'mentees-10-19',
  'mentors-15-19',
  'young-teachers',
  'enterprises',
  'mentee-satisfaction',
  'mentor-satisfaction',
  'schools-teacher-model',
  'pupils-involved',
];

let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

const share = (value) => value.toFixed(1).replace('.', ',');

test('a coordinator sees her schools beside the plan, opens one, and one of its figures to the people', async () => {
  const page = await signIn(browser, 'armavir');
  await page.getByRole('link', { name: 'Свод' }).first().click();
  const board = page.getByRole('table', { name: /^Свод/ });
  await board.waitFor();
  assert.equal(await board.getByRole('rowheader').count(), 13, 'the municipality and its 12 schools');
  const total = await figure('mentees-10-19', 'armavir');
  assert.match(await board.getByRole('row').nth(1).innerText(), new RegExp(`\\s${share(total.value)}\\s`));
  await screenshot(page, 'board-armavir');

  await board.getByRole('link', { name: /^Школа № 1,/ }).click();
  const school = await figure('mentees-10-19', 'armavir1');
  const line = page.getByRole('table', { name: 'Показатели' }).getByRole('row').nth(1);
  await line.waitFor();
  assert.match(await line.innerText(), new RegExp(`${school.numerator} из ${school.denominator}`));

  await line.getByRole('link').click();
  await page.getByRole('heading', { name: 'Паспорт показателя' }).waitFor();
  await page.getByRole('button', { name: 'Показать, кого посчитали' }).click();
  const people = page.getByRole('table', { name: 'Кого посчитали' });
  await people.waitFor();
  assert.equal(await people.getByRole('row').count(), 1 + school.numerator, 'as many people as the figure says');
  await page.getByRole('button', { name: 'Показать фамилии' }).click();
  await people.getByRole('link').first().waitFor();
  assert.match(await people.getByRole('rowheader').first().innerText(), /^[А-ЯЁ][а-яё-]+ [А-ЯЁ]/);

  await page.getByRole('navigation', { name: 'Где вы' }).getByRole('link', { name: 'Город Армавир' }).click();
  await board.waitFor();
});

test('the region sees municipalities, the same count of pseudonyms, and no names', async () => {
  const page = await signIn(browser, 'region');
  await page.getByRole('link', { name: 'Свод' }).first().click();
  const board = page.getByRole('table', { name: /^Свод/ });
  await board.waitFor();
  assert.equal(await board.getByRole('rowheader').count(), 6, 'the region and its five municipalities');
  await screenshot(page, 'board-region');

  await board.getByRole('link', { name: /Чагод/ }).click();
  await page
    .getByRole('rowheader', { name: /^Школа № 2,/ })
    .getByRole('link')
    .click();
  await page.getByRole('table', { name: 'Показатели' }).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Показать, кого посчитали' }).click();
  const people = page.getByRole('table', { name: 'Кого посчитали' });
  await people.waitFor();
  const { numerator } = await figure('mentees-10-19', 'chagoda2');
  assert.equal(await people.getByRole('row').count(), 1 + numerator);
  assert.equal(await page.getByRole('button', { name: 'Показать фамилии' }).count(), 0);
  assert.equal(await people.getByRole('link').count(), 0);
});

test('the CSV of the screen opens in a Russian Excel', async () => {
  const page = await signIn(browser, 'armavir');
  await page.goto(`${url}/indicators`);
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV для Excel' }).click();
  const download = await downloading;
  assert.match(download.suggestedFilename(), /\.csv$/);
  const text = await readFile(await download.path(), 'utf8');
  assert.ok(text.startsWith('\ufeff'), 'a byte order mark, or Cyrillic breaks');
  const [heading, ...lines] = text.slice(1).trimEnd().split('\r\n');
  assert.match(heading, /^Код показателя;Показатель;/);
  assert.ok(
    lines.some((line) => /;\d+,\d+;/.test(line)),
    'decimal comma',
  );
});

/** RFC 4180, as any reader of CSV takes it. */
function parseCsv(text) {
  const rows = [];
  for (const line of text.trimEnd().split('\r\n')) {
    rows.push(
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain,
      ),
    );
  }
  return rows;
}

test('an integration needs three calls: a token, the organisations, their figures', async () => {
  await tokenOf('integration-demo');
  const { items: schools } = await done('GET', '/organisations?type=SCHOOL&limit=500', { as: 'integration-demo' });
  const csv = await call('GET', `/exports/indicator-values?period=${thisQuarter}&format=csv`, {
    as: 'integration-demo',
  });

  assert.equal(schools.length, 44);
  assert.match(csv.type, /^text\/csv/);
  const [names, ...rows] = parseCsv(csv.bytes.toString());
  assert.deepEqual(names.slice(0, 6), [
    'indicator',
    'indicatorName',
    'organisation',
    'organisationName',
    'organisationType',
    'period',
  ]);
  assert.ok(rows.every((row) => row.length === names.length));
  assert.deepEqual([...new Set(rows.map(([indicator]) => indicator))].sort(), [...INDICATORS].sort());
  const value = rows.find((row) => row[0] === 'mentees-10-19' && row[2] === organisationId('region'));
  const { numerator } = await figure('mentees-10-19', 'region');
  assert.equal(value[names.indexOf('numerator')], String(numerator));
});

test('people stay with the school: an integration and the region get none', async () => {
  for (const as of ['integration-demo', 'region', 'auditor', 'administrator']) {
    assert.equal((await call('GET', '/people', { as })).status, 403, as);
  }
});

test('without a token every API answers 401 as problem+json', async () => {
  for (const address of ['/organisations', '/people', '/roadmaps', '/indicators', '/exports/indicator-values']) {
    const answer = await call('GET', address);
    assert.equal(answer.status, 401, address);
    assert.match(answer.type, /^application\/problem\+json/, address);
  }
});

test("another's place does not exist: neither its figures nor its people nor its roadmaps", async () => {
  const armavir1 = organisationId('armavir1');
  const [pair] = (await done('GET', `/pairs?organisation=${armavir1}&limit=1`, { as: 'armavir' })).items;
  const [person] = (await done('GET', `/people?organisation=${armavir1}&limit=1`, { as: 'armavir' })).items;
  const [roadmap] = (await done('GET', '/roadmaps?limit=1', { as: 'armavir' })).items;
  for (const address of [
    `/organisations/${armavir1}`,
    `/indicators/mentees-10-19/values?organisation=${armavir1}`,
    `/exports/indicator-values?organisation=${armavir1}`,
    `/people?organisation=${armavir1}`,
    `/people/${person.id}`,
    `/pairs/${pair.id}`,
    `/roadmaps/${roadmap.id}`,
  ]) {
    for (const as of ['school120-curator', 'gus']) {
      const answer = await call('GET', address, { as });
      assert.equal(answer.status, 404, `${as} ${address}`);
      assert.match(answer.body.detail, /[а-яё]{3}/i);
    }
  }
});
