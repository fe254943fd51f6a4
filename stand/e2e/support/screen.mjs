import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import { screenshot } from './browser.mjs';

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Notes what a page must never do from now on: complain in the console, break, ask a foreign host. */
export function watched(page) {
  const troubles = [];
  const own = () => new URL(page.url()).host;
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => troubles.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && page.url().startsWith('http') && host !== own()) {
      troubles.push(`foreign host: ${request.url()}`);
    }
  });
  return troubles;
}

/** Waits until the page has its heading, nothing loads any more and nothing has come for a moment. */
export async function settled(page) {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(
    () => {
      const { settling, performance, document } = window;
      const loaded = performance.getEntriesByType('resource').length;
      if (settling?.loaded !== loaded || document.querySelector('[aria-busy="true"]')) {
        window.settling = { loaded, since: performance.now() };
      }
      return performance.now() - window.settling.since > 400 && document.fonts.status === 'loaded';
    },
    undefined,
    { polling: 50 },
  );
}

/** Accessible, whole and photographed, on a desk and on a phone. */
export async function assertGood(page, name) {
  const found = [];
  for (const [device, size] of [
    ['1280', WIDE],
    ['360', PHONE],
  ]) {
    await page.setViewportSize(size);
    await settled(page);
    await screenshot(page, `${name}-${device}`);
    found.push(...(await barriers(page)).map((one) => `${device}: ${one}`));
    found.push(...(await overflow(page)).map((one) => `${device}: ${one}`));
  }
  await page.setViewportSize(WIDE);
  assert.deepEqual(found, [], name);
}

async function barriers(page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
  return violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ target }) => target).join('; ')}`);
}

/** What makes the page scroll sideways. Wide tables may scroll within their own frame. */
function overflow(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const culprits = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 3)
      .map((element) => element.outerHTML.slice(0, 120));
    return [`scrolls sideways, ${document.documentElement.scrollWidth} px: ${culprits.join(' | ')}`];
  });
}
