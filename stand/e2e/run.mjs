// Runs the end-to-end tests: first those in tests/ against one fresh stand, then those in lifecycle/, which start and
// stop stands themselves on the data that the first have left.
//   node run.mjs [file…]                      everything, or only the named files
//   ESTAFETA_URL=http://localhost:8080 node run.mjs tests/…   against a stand that runs already
import { spawn } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { chromiumPath } from './support/chromium.mjs';
import { freePort, output, Stand } from './support/stand.mjs';

const here = import.meta.dirname;
const chosen = process.argv.slice(2);

async function filesIn(folder) {
  const files = (await readdir(path.join(here, folder))).filter((name) => name.endsWith('.test.mjs')).sort();
  return files.map((name) => `${folder}/${name}`).filter((file) => chosen.length === 0 || chosen.includes(file));
}

function runTests(name, files, environment) {
  const reporters = ['spec', 'stdout', 'junit', path.join(output, 'reports', `${name}.xml`)];
  const runner = spawn(
    process.execPath,
    [
      '--test',
      '--test-concurrency=1',
      `--test-reporter=${reporters[0]}`,
      `--test-reporter-destination=${reporters[1]}`,
      `--test-reporter=${reporters[2]}`,
      `--test-reporter-destination=${reporters[3]}`,
      ...files,
    ],
    { cwd: here, stdio: 'inherit', env: { ...process.env, ...environment } },
  );
  return new Promise((resolve) => runner.on('exit', (code) => resolve(code ?? 1)));
}

await mkdir(path.join(output, 'reports'), { recursive: true });
await rm(path.join(output, 'screenshots'), { recursive: true, force: true });
const environment = { ESTAFETA_CHROMIUM: await chromiumPath() };
let code = 0;

const tests = await filesIn('tests');
if (tests.length > 0 && process.env.ESTAFETA_URL) {
  code |= await runTests('tests', tests, environment);
} else if (tests.length > 0) {
  const stand = new Stand({ port: await freePort(), arguments: ['--fresh'] });
  try {
    await stand.ready();
    code |= await runTests('tests', tests, { ...environment, ESTAFETA_URL: stand.url });
  } finally {
    await stand.stop();
  }
}

const lifecycle = await filesIn('lifecycle');
if (lifecycle.length > 0) {
  code |= await runTests('lifecycle', lifecycle, environment);
}
process.exitCode = code;
