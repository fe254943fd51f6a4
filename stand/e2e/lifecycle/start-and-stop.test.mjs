// Runs after tests/ on the data that they have left: every start here is a second start.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, signIn } from '../support/browser.mjs';
import { dataFolder, eventually, freePort, output, processesOn, Stand } from '../support/stand.mjs';

const HEADERS = { 'X-Requested-With': 'JavaScript' };
let browser;

before(async () => {
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  for (const { pid } of await processesOn()) {
    process.kill(pid, 'SIGKILL');
  }
});

const nothingRuns = async () => (await processesOn()).length === 0;

test('a start on old data at another port: sign-in works and the data are there', async () => {
  const stand = new Stand({ port: await freePort() });
  await stand.ready();
  const page = await signIn(browser, 'school120-curator', stand.url);
  const organisation = await page.evaluate(async (headers) => {
    const me = await (await fetch('/session/me', { headers })).json();
    const answer = await fetch(`/api/v1/organisations/${me.organisation}`, { headers });
    return answer.json();
  }, HEADERS);
  assert.match(organisation.name, /120/);

  await stand.stop();
  assert.deepEqual(await processesOn(), [], 'SIGTERM leaves no process');
});

test('one clear line for a busy port and for a data folder in use', async () => {
  const port = await freePort();
  const stand = new Stand({ port });
  await stand.ready();

  const samePort = new Stand({ port, data: `${output}/other-data` });
  assert.equal(await samePort.ended(), 1);
  assert.deepEqual(samePort.lines, [
    `estafeta: Port ${port} is busy. End what listens there or choose another: ./estafeta run --port ${port + 1}`,
  ]);

  const sameData = new Stand({ port: await freePort() });
  assert.equal(await sameData.ended(), 1);
  assert.equal(sameData.lines.length, 1);
  assert.match(sameData.lines[0], /Another stand works on .*data/);

  await stand.stop();
});

test('a part that dies is named with its log, and the rest is stopped', async () => {
  const stand = new Stand({ port: await freePort() });
  await stand.ready();
  const victim = (await processesOn()).find(({ line }) => line.includes('monitoring-service'));
  process.kill(victim.pid, 'SIGKILL');
  assert.equal(await stand.ended(), 1);
  assert.ok(
    stand.lines.some((line) => line.includes('Monitoring ended by itself') && line.includes('monitoring-service.log')),
    stand.lines.join('\n'),
  );
  await eventually(nothingRuns, 5, 'no process left');
});

test('kill -9 of the launcher leaves no process, and the next start is normal', async () => {
  const killed = new Stand({ port: await freePort() });
  await killed.ready();
  assert.ok((await processesOn()).length > 6);
  killed.kill('SIGKILL');
  await eventually(nothingRuns, 15, `no process on ${dataFolder}`);

  const next = new Stand({ port: await freePort() });
  await next.ready();
  await next.stop();
});
