// A consent on paper: the form is downloaded and printed, its scan comes back onto the card.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { day, done } from '../support/api.mjs';
import { openBrowser, signIn, url } from '../support/browser.mjs';
import { familyName } from '../support/people.mjs';
import { assertGood } from '../support/screen.mjs';

const CURATOR = 'school120-curator';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n');
let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

async function registered(family) {
  const { organisation } = await done('GET', '/people?limit=1', { as: CURATOR }).then(({ items }) => items[0]);
  await done('PUT', `/consent-operators/${organisation}`, {
    as: CURATOR,
    json: { address: 'Волгоград, Эстафетная, 120', site: 'https://school120.example', contact: 'куратор' },
  });
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

/** The file that a press saves: a Word document is an archive. */
async function downloaded(page, press) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const content = await readFile(await download.path());
  assert.equal(content.subarray(0, 2).toString(), 'PK');
  return download.suggestedFilename();
}

test('curator prints the consent, records it with its scan, replaces the scan and takes that back', async () => {
  const family = familyName();
  const child = await registered(family);
  const page = await signIn(browser, CURATOR);

  await page.goto(`${url}/people/consents`);
  await page.getByLabel('Найти по имени').fill(family);
  await page.getByLabel(`Выбрать: ${family} Саша`).check();
  await assertGood(page, 'consents-desk-forms');
  assert.equal(
    await downloaded(page, () => page.getByRole('button', { name: 'Скачать бланки: 1' }).click()),
    'Согласие на обработку данных.docx',
  );

  await page.getByRole('link', { name: `${family} Саша` }).click();
  const print = page.getByRole('button', { name: 'Скачать бланк: публикация' });
  assert.equal(await downloaded(page, () => print.click()), 'Согласие на публикацию.docx');

  await page.getByRole('button', { name: 'Записать согласие: обработка данных' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('Законный представитель').fill('Пробнова Мария Ильинична');
  await drawer.locator('input[type=file]').setInputFiles({
    name: 'согласие.pdf',
    mimeType: 'application/pdf',
    buffer: PDF,
  });
  await assertGood(page, 'consent-with-scan');
  await drawer.getByRole('button', { name: 'Записать согласие' }).click();
  const scan = page.getByRole('link', { name: /^Скан: согласие\.pdf/ });
  await scan.waitFor();
  await assertGood(page, 'person-scan');
  const [saved] = await Promise.all([page.waitForEvent('download'), scan.click()]);
  assert.equal(saved.suggestedFilename(), 'согласие.pdf');
  assert.deepEqual(await readFile(await saved.path()), PDF);

  const file = page.getByLabel('Файл скана: обработка данных');
  await file.setInputFiles({ name: 'вирус.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0090') });
  await page.getByText(/«вирус\.pdf» – не PDF/).waitFor();
  await assertGood(page, 'person-scan-refused');
  await file.setInputFiles({
    name: 'снимок.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  });
  await page.getByRole('link', { name: /^Скан: снимок\.jpg/ }).waitFor();
  await page.getByRole('button', { name: 'Отменить' }).click();
  await scan.waitFor();
  const { consents } = await done('GET', `/people/${child.id}`, { as: CURATOR });
  assert.equal(consents[0].scan.fileName, 'согласие.pdf');
});
