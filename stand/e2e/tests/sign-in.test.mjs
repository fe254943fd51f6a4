import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { done, organisationId } from '../support/api.mjs';
import { openBrowser, screenshot, signIn, url } from '../support/browser.mjs';
import { eventually } from '../support/stand.mjs';

let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

test('a curator signs in on the real sign-in page, sees the home page, signs out', async () => {
  const page = await signIn(browser, 'school120-curator');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await screenshot(page, 'home-curator');
  const me = await page.evaluate(async () => {
    const answer = await fetch('/session/me', { headers: { 'X-Requested-With': 'JavaScript' } });
    return { status: answer.status, body: await answer.json() };
  });
  assert.equal(me.status, 200);
  assert.equal(me.body.username, 'school120-curator');
  assert.ok(me.body.roles.includes('curator'));

  await page.goto(`${url}/session/logout`);
  const status = await page.evaluate(
    async () => (await fetch('/session/me', { headers: { 'X-Requested-With': 'JavaScript' } })).status,
  );
  assert.equal(status, 499, 'the session is gone');
});

test('no token reaches the browser', async () => {
  const page = await signIn(browser, 'school120-curator');
  const readable = await page.evaluate(() => ({ cookies: document.cookie, storage: JSON.stringify(localStorage) }));
  assert.equal(readable.cookies, '');
  assert.doesNotMatch(readable.storage, /eyJ/);
});

test('whoever is switched off while signed in changes nothing a minute later', async () => {
  const { items } = await done('GET', '/accounts?limit=200', { as: 'administrator' });
  const { id } = items.find(({ username }) => username === 'chagoda');
  const page = await signIn(browser, 'chagoda');
  // without If-Match nobody's change is taken, so this one harms nothing while he may still write
  const edit = () =>
    page.evaluate(
      async (address) => {
        const headers = { 'X-Requested-With': 'JavaScript', 'Content-Type': 'application/json' };
        return (await fetch(address, { method: 'PATCH', headers, body: '{"name":"Другая школа"}' })).status;
      },
      `/api/v1/organisations/${organisationId('chagoda1')}`,
    );
  assert.equal(await edit(), 428);
  await done('POST', `/accounts/${id}/deactivation`, { as: 'administrator' });
  try {
    await eventually(async () => [401, 499].includes(await edit()), 65, 'the end of the session');
  } finally {
    await done('POST', `/accounts/${id}/activation`, { as: 'administrator' });
  }
});
