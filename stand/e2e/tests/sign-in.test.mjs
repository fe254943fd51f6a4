import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, screenshot, signIn, url } from '../support/browser.mjs';

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
