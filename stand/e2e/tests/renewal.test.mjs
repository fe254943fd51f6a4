// A curator renews the bases of a school for the school year, and takes it back: classes, roles and pairs are as before.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { day, done, organisationId } from '../support/api.mjs';
import { openBrowser, signIn, url } from '../support/browser.mjs';
import { familyName, firstDay, formPair, pupil } from '../support/people.mjs';
import { assertGood } from '../support/screen.mjs';

const CURATOR = 'school120-curator';
const RENEWALS = `/organisations/${organisationId('school120')}/base-renewals`;
let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

async function enrolledIn(className, role, age) {
  const json = pupil(role, age, { family: familyName() });
  json.person.className = className;
  const { person, participation } = await done('POST', '/enrolments', { as: CURATOR, json });
  return { person: person.id, participation: participation.id, name: `${person.familyName} Саша` };
}

const card = (person) => done('GET', `/people/${person}`, { as: CURATOR });

test('bases are renewed as the curator decides, and undone as a whole', async () => {
  const graduate = await enrolledIn('11Э', 'MENTOR', 17);
  const mentee = await enrolledIn('7Э', 'MENTEE', 13);
  const { body: pair } = await formPair(graduate.participation, mentee.participation);
  await done('POST', `/pairs/${pair.id}/approval`, {
    as: CURATOR,
    json: { orderNumber: '77-ОД', orderDate: firstDay },
  });

  const page = await signIn(browser, CURATOR);
  await page.goto(`${url}/people`);
  await page.getByRole('button', { name: 'Базы' }).click();
  await page.getByRole('menuitem', { name: 'Обновление на учебный год' }).click();
  await page.getByRole('heading', { level: 1, name: 'Базы' }).waitFor();
  await page.getByText('приказ № 112-ОД').waitFor();
  await assertGood(page, 'bases');

  await page.getByRole('link', { name: /^Обновить базу на/ }).click();
  await page.getByRole('heading', { level: 1, name: /^Обновление базы на/ }).waitFor();
  await assertGood(page, 'renewal-classes');
  await page.getByLabel('Весь класс: 7Э').selectOption('UP');
  await page.getByLabel('Весь класс: 11Э').selectOption('GRADUATES');
  await page.getByRole('button', { name: 'Показать: 11Э' }).click();
  await page.getByRole('checkbox', { name: `Участвует дальше: ${graduate.name}`, exact: false }).waitFor();
  await page.getByText('участник выпускается').first().waitFor();
  await page.getByText(/^Переходят 1, выпускаются 1/).waitFor();
  await assertGood(page, 'renewal-decided');
  await page.getByLabel('Номер приказа, если есть').fill('88-ОД');
  await page.getByLabel('Дата приказа').fill(day(0).split('-').reverse().join('.'));
  await page.getByRole('button', { name: 'Обновить базу' }).click();
  await page.getByText(/учебный год обновлена/).waitFor();
  await page.getByText('приказ № 88-ОД').waitFor();
  await assertGood(page, 'bases-renewed');
  assert.equal((await card(mentee.person)).className, '8Э');
  const alumnus = await card(graduate.person);
  assert.equal(alumnus.graduatedOn, day(0));
  assert.equal(alumnus.participations[0].status, 'LEFT');
  assert.equal((await done('GET', `/pairs/${pair.id}`, { as: CURATOR })).status, 'ENDED');

  await page.getByRole('button', { name: /^Отменить обновление/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Отменить обновление' }).click();
  await page.getByText(/учебный год ещё не обновлена/).waitFor();
  await assertGood(page, 'bases-undone');
  assert.equal((await card(mentee.person)).className, '7Э');
  assert.equal((await card(graduate.person)).participations[0].status, 'IN_PAIR');
  assert.equal((await done('GET', `/pairs/${pair.id}`, { as: CURATOR })).status, 'APPROVED');
  const [last] = (await done('GET', RENEWALS, { as: CURATOR })).items;
  assert.ok(last.undoneAt);
  await page.context().close();
});
