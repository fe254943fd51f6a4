// A region takes a register over and merges two schools; figures of the quarter before can be read as they were.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { call, done, organisationId } from '../support/api.mjs';
import { openBrowser, signIn, url } from '../support/browser.mjs';
import { assertGood } from '../support/screen.mjs';

const place = organisationId('milyutinsky');
let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

test('a register is compared, taken over, and two of its schools become one', async () => {
  const mark = randomUUID().slice(0, 8);
  const [first, second] = [`Хуторская школа ${mark}`, `Станичная школа ${mark}`];
  const page = await signIn(browser, 'region');
  await page.goto(`${url}/organisations/${place}`);
  await page.getByRole('link', { name: 'Сверить с реестром' }).click();
  await page.getByRole('heading', { name: 'Сверить с реестром' }).waitFor();
  await assertGood(page, 'register-upload');
  await page.getByLabel('Реестр организаций').setInputFiles({
    name: 'реестр.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `Название;Вид;ИНН\n${first};;\n${second};;\nНепонятное;;\nЕщё школа ${mark};;3304003000\nШкола № 2, Милютинский район;;\n`,
    ),
  });
  await page.getByRole('checkbox', { name: first }).waitFor();
  await page.getByText(/контрольная цифра не сходится/).waitFor();
  await assertGood(page, 'register-compared');
  await page.getByRole('button', { name: 'Применить отмеченное: 2' }).click();
  await page.getByRole('link', { name: first }).waitFor();

  await page.getByRole('button', { name: `Изменить: ${second}` }).click();
  const panel = page.getByRole('region', { name: 'Реорганизация' });
  await panel.getByLabel('Реорганизация').selectOption('MERGE');
  await panel.getByRole('combobox', { name: 'К какой присоединена' }).fill(first);
  await page.getByRole('option', { name: new RegExp(first) }).click();
  await assertGood(page, 'merger');
  await panel.getByRole('button', { name: 'Присоединить' }).click();
  await page.getByText(new RegExp(`«${second}» присоединена к «${first}»`)).waitFor();
  await assertGood(page, 'reorganised');

  const { items } = await done('GET', `/organisations?q=${mark}&limit=10`, { as: 'region' });
  const merged = items.find(({ name }) => name === second);
  assert.ok(merged.mergedInto);
  await done('DELETE', `/organisations/${merged.id}/merger`, { as: 'region' });
  for (const { id } of items) {
    const { headers } = await call('GET', `/organisations/${id}`, { as: 'region' });
    await done('PUT', `/organisations/${id}/closure`, {
      as: 'region',
      json: { closedOn: new Date().toISOString().slice(0, 10) },
      headers: { 'If-Match': headers.get('ETag') },
    });
  }
  await page.context().close();
});

test('the quarter before is read as it was', async () => {
  const page = await signIn(browser, 'milyutinsky');
  await page.goto(`${url}/indicators`);
  await page.getByRole('group', { name: 'Период' }).getByRole('button').first().click();
  await page.getByText(/теперь называется «Лицей № 1, Милютинский район»/).waitFor();
  await page.getByRole('link', { name: 'Лицей № 1, Милютинский район' }).waitFor();
  await assertGood(page, 'figures-restated');
  await page.getByRole('button', { name: 'Как было' }).click();
  await page.getByRole('link', { name: 'Школа № 1, Милютинский район' }).waitFor();
  await assertGood(page, 'figures-as-they-were');
  await page.context().close();
});
