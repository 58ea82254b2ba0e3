import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { browserFlags } from '../../scripts/lib/browser.ts';
import { findChromium } from '../../scripts/lib/findChromium.ts';
import { liveMap, visit } from './driver.ts';

let browser: Browser;
const site = inject('site');
beforeAll(async () => {
  // The driver switches the browser's back/forward cache off.
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: browserFlags(),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});
afterAll(() => browser.close());

it.each(['', 'zones/rayong/', 'compare/rayong/saysettha/', 'zh/policy/'])(
  'a reader who comes back to /%s finds it as it was, without loading',
  async (path) => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}${path}`);
    if (path === '') await liveMap(page);
    else await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      document.title = 'as it was';
    });
    await page.goto(`${site}data/`);
    await page.evaluate(() => window.history.back());
    await expect.poll(() => page.title().catch(() => '')).toBe('as it was');
    expect(troubles).toEqual([]);
    await page.context().close();
  },
);
