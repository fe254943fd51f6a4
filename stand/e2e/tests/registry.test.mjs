// A school's own table becomes its register: 300 people, 20 rows put right in place, consents, and the batch taken back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day, done } from '../support/api.mjs';
import { openBrowser, signIn, url } from '../support/browser.mjs';
import { familyName } from '../support/people.mjs';
import { assertGood } from '../support/screen.mjs';

const CURATOR = 'school120-curator';
const ROWS = 300;
const LATIN = 10;
const IMPOSSIBLE = 10;
const LETTERS = 'абвгдежзиклмнопрстуф';
let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

/** Rows of the official base of mentees: every thirtieth has a Latin letter, every other thirtieth no such day. */
function base(family) {
  const header = [
    '№',
    'ФИО наставляемого',
    'Контактные данные для связи (данные представителя)',
    'Год рождения наставляемого',
    'Основной запрос наставляемого',
    'Дата вхождения в программу',
    'ФИО наставника',
    'Форма наставничества',
  ];
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const name = `${family}${LETTERS[index % 20]}${LETTERS[Math.floor(index / 20)]}`;
    const latin = index % 30 === 0;
    const impossible = index % 30 === 15;
    return [
      index + 1,
      `${latin ? name.replace('о', 'o') : name} Саша Ильич`,
      `Мама, тел. 8 900 000-00-${String(index % 100).padStart(2, '0')}`,
      impossible ? '31.02.2013' : '2013',
      'подтянуть физику',
      day(0).split('-').reverse().join('.'),
      '',
      'ученик – ученик',
    ].join(';');
  });
  return `\uFEFF${[header.join(';'), ...rows].join('\r\n')}`;
}

test('300 people come from the school’s own base, 20 rows are put right in place, and all of it can be taken back', async () => {
  const family = familyName();
  const page = await signIn(browser, CURATOR);
  await page.goto(`${url}/people`);
  await page.getByRole('link', { name: 'Загрузить список' }).click();
  await page.getByText('Скачать шаблон Excel').waitFor();
  await assertGood(page, 'people-import-upload');
  await page.getByLabel('Таблица с людьми').setInputFiles({
    name: 'База наставляемых.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(base(family)),
  });
  await page.getByText('проверен, ждёт записи').waitFor();
  const figure = (word) => page.locator('dl > div').filter({ hasText: word }).locator('strong').innerText();
  assert.equal(await figure('Новых людей'), String(ROWS - LATIN - IMPOSSIBLE));
  assert.equal(await figure('Исправить'), String(LATIN + IMPOSSIBLE));
  await page.getByText('Строка 2', { exact: true }).waitFor();
  await assertGood(page, 'people-import-checked');

  for (let left = LATIN; left > 0; left -= 1) {
    await page
      .getByRole('button', { name: /^Написать «/ })
      .first()
      .click();
    await page.waitForFunction(
      (count) =>
        [...document.querySelectorAll('button')].filter((one) => one.textContent?.startsWith('Написать «')).length ===
        count,
      left - 1,
    );
  }
  const dates = page.locator('input[aria-invalid=true]');
  await dates.first().focus();
  for (let left = IMPOSSIBLE; left > 0; left -= 1) {
    await page.keyboard.press('Control+A');
    await page.keyboard.type('28.02.2013');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (count) => document.querySelectorAll('input[aria-invalid=true]').length === count,
      left - 1,
    );
  }
  await page.getByRole('button', { name: 'Записать', exact: true }).click();
  await page.getByText('записан', { exact: true }).waitFor();
  assert.equal(await figure('Записано'), String(ROWS));
  await assertGood(page, 'people-import-written');

  const found = await done('GET', `/people?q=${encodeURIComponent(family)}&limit=100&consent=MISSING`, { as: CURATOR });
  assert.equal(found.items.length, 100);
  const one = found.items[0];
  assert.deepEqual(one.participations, []);
  assert.equal(one.candidacies[0].role, 'MENTEE');
  await page.goto(`${url}/people/${one.id}`);
  await page.getByText('Войдёт в программу, когда будет записано согласие').waitFor();
  await done('POST', '/consents', {
    as: CURATOR,
    json: { person: one.id, purpose: 'PROCESSING', signedOn: day(0), signedBy: 'GUARDIAN', guardian: 'Пробнова Мария' },
  });
  await page.reload();
  await page.getByText(/в базе с/).waitFor();

  await page.goto(`${url}/people/import`);
  await page.getByRole('link', { name: 'База наставляемых.csv' }).first().click();
  await page.getByRole('button', { name: 'Отменить загрузку' }).click();
  await page.getByText(/Убрано: 299.*С\s1\sчеловеком уже работали/).waitFor();
  const rest = await done('GET', `/people?q=${encodeURIComponent(family)}`, { as: CURATOR });
  assert.deepEqual(
    rest.items.map(({ id }) => id),
    [one.id],
  );
});
