// What a school keeps for its documents and terms: the Word template, the holidays.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { call } from '../support/api.mjs';
import { openBrowser, screenshot, signIn, url } from '../support/browser.mjs';

const CURATOR = 'school120-curator';
let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

test('a curator replaces the Word template of her roadmaps and goes back to the built-in one', async () => {
  const page = await signIn(browser, CURATOR);
  await page.goto(`${url}/document-templates`);
  const roadmap = page.getByRole('region', { name: 'Дорожная карта – приложение к приказу' });
  await roadmap.getByText('Встроенный шаблон').waitFor();
  const { status, bytes } = await call('GET', '/document-templates/ROADMAP/file', { as: CURATOR });
  assert.equal(status, 200);

  const file = roadmap.locator('input[type=file]');
  await file.setInputFiles({ name: 'бланк.docx', mimeType: '', buffer: Buffer.from('{{название}}') });
  await roadmap.getByRole('alert').getByText('не соответствует его имени').waitFor();
  await screenshot(page, 'document-templates-refused');

  await file.setInputFiles({ name: 'бланк школы.docx', mimeType: '', buffer: bytes });
  await roadmap.getByText('Ваш шаблон: «бланк школы.docx»').waitFor();
  await roadmap.getByText('Теги: что и где подставляется').click();
  await roadmap.getByText('{{таблица_мероприятий}}').waitFor();
  await screenshot(page, 'document-templates');
  await page.setViewportSize({ width: 360, height: 800 });
  await screenshot(page, 'document-templates-360');

  await roadmap.getByRole('button', { name: 'Убрать свой' }).click();
  await roadmap.getByText('Встроенный шаблон').waitFor();
});

test('holidays of the municipality stand behind the terms of a school, until it has its own', async () => {
  const page = await signIn(browser, CURATOR);
  await page.goto(`${url}/calendar`);
  const holidays = page.getByRole('region', { name: /^Каникулы/ });
  await holidays.getByText(/осенние: /).waitFor();
  assert.match(await holidays.innerText(), /Их ввела организация: Город Волгоград/);
  await screenshot(page, 'calendar-holidays');

  await holidays.getByRole('button', { name: 'Ввести свои каникулы' }).click();
  await holidays.getByLabel('Основание').fill('График школы, приказ № 7');
  await holidays.getByRole('button', { name: 'Записать' }).click();
  await holidays.getByText('График школы, приказ № 7').waitFor();
  await holidays.getByRole('button', { name: 'Убрать свои' }).click();
  await holidays.getByText(/Их ввела организация/).waitFor();
});
