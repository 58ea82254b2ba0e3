import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch, visit } from './driver.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Every page that the build wrote, as a path below the root. */
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => /(^|\/)index\.html$/.test(name))
  .map((name) => (name === 'index.html' ? '' : `${dirname(name)}/`));

it('every page holds under the policy, links only to the web, and asks no other host', async () => {
  expect(pages.length).toBeGreaterThan(20);
  const { page, troubles } = await visit(browser, site);
  for (const path of pages) {
    const response = await page.goto(`${site}${path}`, { waitUntil: 'load' });
    expect(response?.headers()['content-security-policy'], path).toMatch(
      /^default-src 'none'; script-src 'self'; /,
    );
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('a[href]')]
        .filter((a): a is HTMLAnchorElement => a instanceof HTMLAnchorElement)
        .map(({ href, rel, origin }) => ({ href, rel, own: origin === location.origin })),
    );
    const foreign = links.filter(({ href, own }) => !own && !href.startsWith('mailto:'));
    expect(
      foreign.filter(({ href }) => !/^https?:/.test(href)),
      path,
    ).toEqual([]);
    expect(
      foreign.filter(({ rel }) => !/noopener|noreferrer/.test(rel)),
      path,
    ).toEqual([]);
  }
  expect(troubles).toEqual([]);
  await page.context().close();
}, 300_000);
