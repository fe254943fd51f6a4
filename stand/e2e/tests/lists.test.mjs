// A curator keeps a filter and finds it again; a psychologist marks whom she supports while a pair is looked for.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { done } from '../support/api.mjs';
import { openBrowser, signIn, url } from '../support/browser.mjs';
import { enrolled, familyName } from '../support/people.mjs';
import { assertGood } from '../support/screen.mjs';

const HEAD = 'school120-head';
const PSYCHOLOGIST = 'school120-psychologist';
let browser;

before(async () => {
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  const { items } = await done('GET', '/saved-filters?list=PEOPLE', { as: HEAD });
  for (const { id } of items) await done('DELETE', `/saved-filters/${id}`, { as: HEAD });
});

test('a filter is kept without the word that was searched for, and is there on another computer', async () => {
  const name = `Десятые ${familyName()}`;
  const page = await signIn(browser, HEAD);
  await page.goto(`${url}/people?q=Пробнов`);
  await page.getByLabel('Классы').selectOption('10');
  await page.getByRole('button', { name: 'Столбцы' }).click();
  await page.getByRole('checkbox', { name: 'Пара' }).uncheck();
  await assertGood(page, 'people-columns');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Мои отборы' }).click();
  await page.getByRole('menuitem', { name: 'Сохранить этот отбор' }).click();
  const form = page.getByRole('dialog', { name: 'Сохранить отбор' });
  await form.getByLabel('Название').fill(name);
  await assertGood(page, 'filter-save');
  await form.getByRole('button', { name: 'Сохранить отбор' }).click();
  await page.getByRole('button', { name }).waitFor();

  const elsewhere = await signIn(browser, HEAD);
  await elsewhere.goto(`${url}/people?role=MENTOR`);
  await elsewhere.getByRole('button', { name: 'Мои отборы' }).click();
  await elsewhere.getByRole('menuitem', { name }).click();
  await elsewhere.getByRole('button', { name }).waitFor();
  const search = new URL(elsewhere.url()).searchParams;
  assert.equal(search.get('grade'), '10');
  assert.equal(search.get('q'), null);
  await elsewhere.getByRole('button', { name }).click();
  await elsewhere.getByRole('menuitem', { name: 'Переименовать и убрать' }).click();
  await elsewhere
    .getByRole('dialog', { name: 'Мои отборы' })
    .getByRole('button', { name: `Убрать «${name}»` })
    .waitFor();
  await assertGood(elsewhere, 'filters-own');
});

test('a psychologist marks support with a day; the card and the list say so', async () => {
  const mentee = await enrolled('MENTEE', 12);
  const page = await signIn(browser, PSYCHOLOGIST);
  await page.getByRole('link', { name: 'Ждут пару', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Ждут пару' }).waitFor();
  await assertGood(page, 'waiting');
  const mark = page.getByRole('button', { name: new RegExp(`^Отметить поддержку: ${mentee.name}`) });
  while (!(await mark.isVisible())) await page.getByRole('button', { name: /^Показать ещё/ }).click();
  await mark.click();
  const form = page.getByRole('dialog', { name: 'Поддержка психолога' });
  await form.getByText('Записывается только день').waitFor();
  await assertGood(page, 'waiting-support');
  await form.getByRole('button', { name: 'Отметить поддержку' }).click();
  await page.getByRole('button', { name: new RegExp(`^Снять поддержку: ${mentee.name}`) }).waitFor();
  await page.goto(`${url}/people/${mentee.person}`);
  await page.getByText('ожидает с поддержкой психолога').first().waitFor();
  await assertGood(page, 'person-supported');
});
