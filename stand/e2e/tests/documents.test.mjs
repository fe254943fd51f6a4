// The Word template of a school's documents: taken, put back changed, refused when it is broken, taken away.
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
