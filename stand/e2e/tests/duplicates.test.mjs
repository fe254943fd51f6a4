// A child written twice is flagged while typed and when written, becomes one on the desk, and is parted again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day, done } from '../support/api.mjs';
import { openBrowser, signIn, url } from '../support/browser.mjs';
import { familyName } from '../support/people.mjs';
import { assertGood } from '../support/screen.mjs';

const CURATOR = 'school120-curator';
const year = Number(day(0).slice(0, 4));
let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

async function organisation() {
  return done('GET', '/people?limit=1', { as: CURATOR }).then(({ items }) => items[0].organisation);
}

async function written(family, more = {}) {
  return done('POST', '/people', {
    as: CURATOR,
    json: {
      familyName: family,
      givenName: 'Егор',
      patronymic: 'Ильич',
      birthDate: `${year - 12}-02-03`,
      kind: 'PUPIL',
      organisation: await organisation(),
      ...more,
    },
  });
}

test('curator is told of the card while he types, settles two cards and takes it back', async () => {
  const family = familyName();
  const first = await written(family, { className: '6Б' });
  const page = await signIn(browser, CURATOR);

  await page.goto(`${url}/people/new`);
  await page.getByLabel('Фамилия').fill(family);
  await page.getByLabel('Имя', { exact: true }).fill('Игор');
  await page.getByLabel('Отчество').fill('Ильич');
  await page.getByLabel('Дата рождения').fill(`03.02.${year - 12}`);
  await page.getByText('имя отличается опиской').waitFor();
  await assertGood(page, 'duplicate-typed');

  const second = await written(family, { givenName: 'Игор' });
  await page.goto(`${url}/people/${first.id}`);
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('link', { name: 'Сравнить и решить' }).click();
  const pair = page.getByRole('article');
  await pair.getByText('вероятно, один человек').waitFor();
  await pair.getByRole('radio', { name: new RegExp(`^${family} Егор`) }).check();
  await assertGood(page, 'duplicates-desk');
  await pair.getByRole('button', { name: 'Это один человек' }).click();
  await page.getByText('Записано: это один человек').waitFor();
  await page.getByText('Похожих карточек нет').waitFor();

  const closed = await done('GET', `/people/${second.id}`, { as: CURATOR });
  assert.equal(closed.mergedInto, first.id);
  await page.goto(`${url}/people/${second.id}`);
  await page.getByText('Эта карточка объединена с другой').waitFor();
  await assertGood(page, 'person-merged');

  await page.goto(`${url}/people/duplicates?state=SAME&person=${first.id}`);
  await page.getByRole('button', { name: 'Разделить снова' }).click();
  await page.getByText('Решение отменено').waitFor();
  const parted = await done('GET', `/people/${second.id}`, { as: CURATOR });
  assert.equal(parted.mergedInto, undefined);
});

test('region sees children of two municipalities without a name', async () => {
  const page = await signIn(browser, 'region');
  await page.goto(`${url}/people/duplicates`);
  await page.getByText('Имя видит только школа').first().waitFor();
  await assertGood(page, 'duplicates-region');
});
