import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, visit } from './driver.ts';

const site = inject('site');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What axe-core finds, one line a finding with the element it is about. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results: AxeResults = await page.evaluate(() => Reflect.get(window, 'axe').run());
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

const pages = [
  ['the list', ''],
  ['a panel', '?zone=longjiang'],
  ['a zone page', 'zones/morowali/'],
  ['the policy page', 'policy/'],
  ['the data page', 'data/'],
  ['the list in Chinese', 'zh/'],
  ['a zone page in Chinese', 'zh/zones/rayong/'],
  ['an embed', '?embed=1'],
  ['an embed of a part', 'zones/kitic/?embed=1&dimension=revenue'],
] as const;

describe.each(['light', 'dark'] as const)('axe-core, %s', (colorScheme) => {
  it.each(pages)('finds nothing on %s', async (_, path) => {
    const { page } = await visit(browser, site, { colorScheme, bypassCSP: true });
    await page.goto(`${site}${path}`);
    await page.locator('section.revenue, .zone-list, .matrix, .coverage').first().waitFor();
    await page.waitForTimeout(1500);
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });

  it('finds nothing in the dialog of an embed', async () => {
    const { page } = await visit(browser, site, { colorScheme, bypassCSP: true });
    await page.goto(`${site}zones/kitic/`);
    const dialog = page.getByRole('dialog', { name: 'Embed this view' });
    const pressed = async () => {
      await page.getByRole('button', { name: 'Embed', exact: true }).press('Enter');
      return dialog.count();
    };
    await expect.poll(pressed, { timeout: 15_000, interval: 500 }).toBe(1);
    await dialog.frameLocator('iframe').getByRole('contentinfo').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });

  it('finds nothing on a phone', async () => {
    const { page } = await visit(browser, site, {
      colorScheme,
      bypassCSP: true,
      viewport: { width: 320, height: 640 },
    });
    await page.goto(`${site}?zone=kitic`);
    await page.locator('section.revenue').waitFor();
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await page.context().close();
  });
});
