// A curator looks for mentors in the four sub-bases, marks who is ready, and enrols one of them.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { call, done } from '../support/api.mjs';
import { openBrowser, signIn, url } from '../support/browser.mjs';
import { consentFor, familyName, pupil } from '../support/people.mjs';
import { assertGood } from '../support/screen.mjs';

const CURATOR = 'school120-curator';
let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

/** A senior pupil with a consent and no role. */
async function senior() {
  const { person } = pupil('MENTOR', 16, { family: familyName() });
  const { id } = await done('POST', '/people', { as: CURATOR, json: person });
  const consent = { person: id, purpose: 'PROCESSING', ...consentFor(16) };
  await done('POST', '/consents', { as: CURATOR, json: consent });
  return { id, name: `${person.familyName} ${person.givenName}` };
}

test('sub-bases of potential mentors, from the register to the role', async () => {
  const one = await senior();
  const page = await signIn(browser, CURATOR);
  await page.goto(`${url}/people?q=${encodeURIComponent(one.name.split(' ')[0])}`);
  await page.getByRole('checkbox', { name: `Выбрать: ${one.name}` }).check();
  await assertGood(page, 'people-picked');
  await page.getByRole('button', { name: 'Готовы стать наставниками: 1' }).click();
  await page.getByText('Готовы стать наставниками: 1', { exact: true }).last().waitFor();

  await page.goto(`${url}/people/potential`);
  await page.getByRole('heading', { level: 1, name: 'Потенциальные наставники' }).waitFor();
  await page.getByRole('link', { name: 'Выпускники: 4' }).waitFor();
  await assertGood(page, 'potential-all');
  await page.getByLabel('Готовность').selectOption('true');
  await page.getByRole('row', { name: new RegExp(`${one.name}.*готов с`) }).waitFor();
  await assertGood(page, 'potential-ready');
  const file = await call('GET', '/potential-mentors/workbook?ready=true', { as: CURATOR });
  assert.equal(file.status, 200);

  await page.goto(`${url}/people/${one.id}`);
  await page.getByText('Готов стать наставником').waitFor();
  await assertGood(page, 'person-ready');

  await page.goto(`${url}/people/potential?ready=true&q=${encodeURIComponent(one.name.split(' ')[0])}`);
  await page.getByRole('link', { name: `Записать наставником: ${one.name}` }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForURL(new RegExp(`/people/new\\?person=${one.id}`));
  await page.context().close();
});
