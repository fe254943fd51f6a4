import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { output } from './stand.mjs';

export const url = process.env.ESTAFETA_URL;

/** Chromium without its own traffic to the outside: the stand works on a closed network. */
export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.ESTAFETA_CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page of nobody in particular, as on a school's computer. */
export async function newPage(browser) {
  const context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

/** A page of somebody who has just signed in through Keycloak's form (demo: the password is the name). */
export async function signIn(browser, user, address = url) {
  const page = await newPage(browser);
  await page.goto(`${address}/session/login?to=/`);
  await page.getByLabel('Логин', { exact: false }).or(page.locator('#username')).first().fill(user);
  await page.locator('#password').fill(user);
  await page.locator('#kc-login, button[type=submit]').first().click();
  await page.waitForURL(`${address}/**`);
  return page;
}

/** What the address of the page ends with: the id of what it shows. */
export function idOf(page) {
  return new URL(page.url()).pathname.split('/').at(-1);
}

const LONGEST = 3000;

/** Kept as an artefact of the run: stand/target/e2e/screenshots/<name>.png; a long list is cut. */
export async function screenshot(page, name) {
  const folder = path.join(output, 'screenshots');
  await mkdir(folder, { recursive: true });
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.screenshot({
    path: path.join(folder, `${name}.png`),
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, LONGEST) },
  });
}
