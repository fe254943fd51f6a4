// The insurance number: typed on a card, masked there, opened when asked, refused on a second card of the school.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day, done } from '../support/api.mjs';
import { openBrowser, signIn, url } from '../support/browser.mjs';
import { familyName } from '../support/people.mjs';
import { assertGood } from '../support/screen.mjs';

const CURATOR = 'school120-curator';
let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

/** Another one each time. */
function snils() {
  const number = String(700_000_000 + (Date.now() % 99_999_999));
  const sum = [...number].reduce((all, digit, at) => all + Number(digit) * (9 - at), 0);
  const check = String((sum % 101) % 100).padStart(2, '0');
  return `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)} ${check}`;
}

async function registered(family) {
  const { organisation } = await done('GET', '/people?limit=1', { as: CURATOR }).then(({ items }) => items[0]);
  return done('POST', '/people', {
    as: CURATOR,
    json: {
      familyName: family,
      givenName: 'Саша',
      birthDate: `${Number(day(0).slice(0, 4)) - 12}-01-02`,
      kind: 'PUPIL',
      className: '7А',
      organisation,
    },
  });
}

async function typed(page, person, number) {
  await page.goto(`${url}/people/${person}`);
  await page.getByRole('button', { name: 'Изменить карточку' }).click();
  const form = page.getByRole('dialog', { name: 'Изменить карточку' });
  await form.getByLabel('СНИЛС').fill(number);
  await form.getByRole('button', { name: 'Сохранить карточку' }).click();
  return form;
}

test('a number is checked, kept masked, opened with a mark in the log, and stands on one card alone', async () => {
  const number = snils();
  const family = familyName();
  const child = await registered(family);
  const other = await registered(familyName());
  const page = await signIn(browser, CURATOR);

  const form = await typed(page, child.id, `${number.slice(0, -2)}${number.endsWith('11') ? '12' : '11'}`);
  await form.getByText(/Сверьте номер с документом/).waitFor();
  await form.getByLabel('СНИЛС').scrollIntoViewIfNeeded();
  await assertGood(page, 'snils-slip');
  await form.getByLabel('СНИЛС').fill(number);
  await form.getByRole('button', { name: 'Сохранить карточку' }).click();
  await page.getByText(`•••-•••-••${number.slice(10)}`).waitFor();
  await assertGood(page, 'person-snils');
  await page.getByRole('button', { name: /^Показать СНИЛС/ }).click();
  await page.getByText(number).waitFor();
  const { items } = await done('GET', `/participants-log?subject=${child.id}`, { as: 'auditor' });
  assert.equal(items.filter(({ action }) => action === 'READ_SNILS').length, 1);

  const second = await typed(page, other.id, number);
  await second.getByText(new RegExp(`уже записан в карточке: ${family}`)).waitFor();
  await assertGood(page, 'snils-taken');
  await page.context().close();
});
