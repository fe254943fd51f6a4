import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const PACKAGE = '@sparticuz/chromium@153.0.0';

/** The Chromium of this machine, or the one that an npm package carries; it is fetched only when it is needed. */
export async function chromiumPath() {
  const named = process.env.ESTAFETA_CHROMIUM;
  const found = [named, ...INSTALLED].find((file) => file && existsSync(file));
  if (found) {
    return found;
  }
  const folder = path.resolve(import.meta.dirname, '..');
  if (!existsSync(path.join(folder, 'node_modules/@sparticuz/chromium'))) {
    console.log(`| No Chromium on this machine: installing ${PACKAGE}`);
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', PACKAGE], { cwd: folder, stdio: 'ignore' });
  }
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
