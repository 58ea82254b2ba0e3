import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, visit } from './driver.ts';

// Whatever stands in the address, in storage or in a message from another window: no exception, no markup run, and
// the page can be used afterwards. The same seeds each time, so that a failure can be looked at.

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch({ webgl: false });
});
afterAll(() => browser.close());

const markup = [
  '<img src=x onerror="window.harm=1">',
  '"><script>window.harm=1</script>',
  'javascript:window.harm=1',
  '{{constructor.constructor("window.harm=1")()}}',
  '__proto__',
  '\u202e\u0000\ud800',
  '%',
  '%E0%A4%A',
];
const names = [
  'zone',
  'zones',
  'country',
  'q',
  'dimension',
  'rows',
  'sort',
  'at',
  'theme',
  'embed',
  '__proto__',
];
const value = fc.oneof(
  fc.constantFrom(...markup),
  fc.constantFrom('rayong', 'ID,TH', '101,13,7', '1', 'dark', '1e999,NaN,-1', 'x'.repeat(5000)),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const encode = (text: string) => {
  try {
    return encodeURIComponent(text);
  } catch {
    return text.replaceAll(/[\ud800-\udfff]/g, '');
  }
};
const address = fc
  .tuple(
    fc.constantFrom('', 'zh/', 'policy/', 'data/', 'zones/rayong/', 'compare/'),
    fc.array(fc.tuple(fc.constantFrom(...names), value, fc.boolean()), { maxLength: 5 }),
    fc.option(value, { nil: '' }),
  )
  .map(([path, parameters, hash]) => {
    // Some as a browser would write them, some as they are.
    const search = parameters.map(
      ([name, v, raw]) => `${name}=${raw && !/[#&]/.test(v) ? v : encode(v)}`,
    );
    return `${path}?${search.join('&')}#${encode(hash)}`;
  });

const harmed = (page: Page) => page.evaluate(() => Reflect.has(window, 'harm'));

/** The list still filters. */
async function isUsable(page: Page): Promise<void> {
  await page.goto(site);
  await page.getByRole('checkbox', { name: /^Laos/ }).check();
  await expect.poll(() => page.locator('.zone-item').count()).toBe(1);
}

describe('anything at all', () => {
  it('in the address', async () => {
    const { page, troubles } = await visit(browser, site);
    for (const path of fc.sample(address, { seed: 8, numRuns: 40 })) {
      await page.goto(`${site}${path}`, { waitUntil: 'load' });
      await page.locator('main').waitFor();
      expect(await harmed(page), path).toBe(false);
    }
    await isUsable(page);
    expect(troubles.filter((t) => !/404/.test(t))).toEqual([]);
    await page.context().close();
  }, 240_000);

  it('in the hash and the history of an open page', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(site);
    await page.getByRole('checkbox', { name: /^Laos/ }).check();
    for (const path of fc.sample(address, { seed: 9, numRuns: 60 })) {
      await page.evaluate((to) => {
        history.pushState({ odd: to }, '', to.slice(to.indexOf('?')));
        window.dispatchEvent(new PopStateEvent('popstate', { state: to }));
        location.hash = to;
      }, path);
    }
    expect(await harmed(page)).toBe(false);
    await isUsable(page);
    expect(troubles).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('in messages from other windows', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}?embed=1`);
    await page.locator('.zone-item').first().waitFor();
    const payloads = fc.sample(
      fc.oneof(fc.anything({ withNullPrototype: false, withBigInt: false }), value).map((x) => {
        try {
          return JSON.stringify(x) ?? 'null';
        } catch {
          return '"cyclic"';
        }
      }),
      { seed: 10, numRuns: 200 },
    );
    await page.evaluate((all) => {
      const types = ['park-atlas', 'park-atlas:height', 'park-atlas/1'];
      for (const [i, json] of all.entries()) {
        const data: unknown = JSON.parse(json);
        window.postMessage(data, '*');
        window.postMessage(json, '*');
        window.postMessage(
          { type: types[i % 3], source: 'park-atlas', version: 1, data, height: data },
          '*',
        );
      }
    }, payloads);
    await page.waitForTimeout(300);
    expect(await harmed(page)).toBe(false);
    await isUsable(page);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('in storage, or no storage at all', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(site);
    await page.evaluate((texts) => {
      for (const key of ['theme', 'lang', 'park-atlas', 'park-atlas:theme', '__proto__', 'view']) {
        for (const text of texts) localStorage.setItem(key, text);
      }
    }, markup);
    await isUsable(page);
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    });
    await isUsable(page);
    await page.getByRole('combobox', { name: /Colours|theme/i }).selectOption('dark');
    expect(await harmed(page)).toBe(false);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
