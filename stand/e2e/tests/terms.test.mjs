// A curator records on what terms a teacher mentors another one, with an early ending, and takes it back.
import { after, before, test } from 'node:test';
import { call, day, done } from '../support/api.mjs';
import { openBrowser, signIn, url } from '../support/browser.mjs';
import { assertGood } from '../support/screen.mjs';

const written = (offset) => day(offset).split('-').reverse().join('.');
let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

test('the terms of a pair of teachers are recorded, ended early and removed', async () => {
  const as = 'school120-curator';
  const { items } = await done('GET', '/pairs?status=APPROVED&limit=200', { as });
  const pair = items.find(({ form, own }) => form === 'TEACHER_TEACHER' && own);
  await call('DELETE', `/pairs/${pair.id}/employment-terms`, { as });

  const page = await signIn(browser, as);
  await page.goto(`${url}/pairs/${pair.id}`);
  await page.getByText('не записаны', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Записать условия' }).click();
  const form = page.getByRole('dialog', { name: 'Условия наставничества' });
  await form.getByLabel('Письменное согласие работника').fill(written(-40));
  await form.getByLabel('Подписано').fill(written(-39));
  await form.getByLabel('Содержание').fill('Посещает уроки и разбирает их');
  await form.getByLabel('Прекращено досрочно').check();
  await form.getByLabel('Когда предупредили').fill(written(-2));
  await form.getByLabel('С какого дня прекращено').fill(written(-1));
  await form.getByRole('button', { name: 'Записать условия' }).click();
  await form
    .getByText(/за три рабочих дня \(ТК/)
    .first()
    .waitFor();
  await assertGood(page, 'terms-refused');
  await form.getByLabel('С какого дня прекращено').fill(written(7));
  await form.getByRole('button', { name: 'Записать условия' }).click();
  await page.getByText(/наставник отказался, предупредил/).waitFor();
  await assertGood(page, 'terms');

  await page.getByRole('button', { name: 'Убрать', exact: true }).click();
  await page.getByText('не записаны', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Отменить' }).click();
  await page.getByText(/наставник отказался/).waitFor();
  await call('DELETE', `/pairs/${pair.id}/employment-terms`, { as });
  await page.context().close();
});
