// A curator writes an agreement with a partner down, ends it and takes that back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day, done, organisationId } from '../support/api.mjs';
import { openBrowser, signIn, url } from '../support/browser.mjs';
import { assertGood } from '../support/screen.mjs';

const written = (offset) => day(offset).split('-').reverse().join('.');
let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

test('an agreement is signed, ended and holds again', async () => {
  const page = await signIn(browser, 'school120-curator');
  const { items } = await done('GET', '/organisations?type=ENTERPRISE&limit=1', { as: 'volgograd' });
  const number = `${Date.now() % 100000}-С`;
  await page.goto(`${url}/partners`);
  await page.getByRole('button', { name: 'Записать соглашение' }).first().click();
  const form = page.getByRole('dialog', { name: 'Новое соглашение' });
  await form.getByRole('combobox').fill(items[0].name);
  await page.getByRole('option', { name: items[0].name }).click();
  await form.getByLabel('Номер').fill(number);
  await form.getByLabel('День подписания').fill(written(-30));
  await form.getByLabel('Действует по').fill(written(300));
  await assertGood(page, 'agreement-new');
  await form.getByRole('button', { name: 'Записать соглашение' }).click();
  const row = page.getByRole('row', { name: new RegExp(number) });
  await row.getByText('действует').waitFor();
  await assertGood(page, 'partners');

  const file = row.locator('input[type=file]');
  await file.setInputFiles({ name: 'соглашение.exe', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0090') });
  await page.getByText(/«соглашение\.exe» – не PDF/).waitFor();
  await file.setInputFiles({
    name: 'соглашение.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n'),
  });
  const scan = row.getByRole('link', { name: /^Скан: соглашение\.pdf/ });
  await scan.waitFor();
  await assertGood(page, 'agreement-scan');
  const [saved] = await Promise.all([page.waitForEvent('download'), scan.click()]);
  assert.equal(saved.suggestedFilename(), 'соглашение.pdf');
  await row.getByRole('button', { name: /^Удалить/ }).click();
  await page.getByText(/Сначала уберите его/).waitFor();
  await row.getByRole('button', { name: /^Убрать скан/ }).click();
  await scan.waitFor({ state: 'detached' });

  await row.getByRole('button', { name: /^Расторгнуть/ }).click();
  const ending = page.getByRole('dialog', { name: 'Расторгнуть соглашение' });
  await ending.getByLabel('Причина').fill('Предприятие переезжает');
  await assertGood(page, 'agreement-end');
  await ending.getByRole('button', { name: 'Расторгнуть соглашение' }).click();
  await row.getByText('расторгнуто', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Отменить' }).last().click();
  await row.getByText('действует').waitFor();

  const municipal = await signIn(browser, 'volgograd');
  await municipal.goto(`${url}/partners?state=ACTIVE`);
  await municipal.getByRole('row', { name: new RegExp(number) }).waitFor();
  await assertGood(municipal, 'partners-municipal');
  await municipal.context().close();

  const { items: agreements } = await done('GET', `/partner-agreements?organisation=${organisationId('school120')}`, {
    as: 'school120-curator',
  });
  const mine = agreements.find((one) => one.number === number);
  await done('DELETE', `/partner-agreements/${mine.id}`, { as: 'school120-curator' });
  await page.context().close();
});
