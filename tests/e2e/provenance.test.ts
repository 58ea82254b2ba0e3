import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { launch, visit } from './driver.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('where a value comes from', () => {
  it('a number shows its source, how to cite it and where to correct it', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}zones/sihanoukville/`, { waitUntil: 'networkidle' });
    const row = page.locator('#trade');
    await row
      .getByRole('link', { name: /^Source/ })
      .first()
      .hover();
    const note = page.getByRole('note');
    await note.waitFor();
    expect(await note.getByRole('link').first().getAttribute('href')).toMatch(/^https?:/);
    expect(await note.innerText()).toMatch(/read 24 Nov 2026/);
    expect(await note.innerText()).toContain(
      'data/zones/sihanoukville.json: facts.trade.claims[0]',
    );
    await note.getByRole('button', { name: 'Cite' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite this' });
    expect(await dialog.innerText()).toMatch(
      /Sihanoukville: Imports and exports together, Park Atlas[\s\S]*#trade/,
    );
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('a tap shows the note first and follows the number second', async () => {
    const { page } = await visit(browser, site, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 844 },
    });
    await page.goto(`${site}zones/kitic/`, { waitUntil: 'networkidle' });
    const number = page
      .locator('#founded')
      .getByRole('link', { name: /^Source/ })
      .first();
    await number.tap();
    await page.getByRole('note').waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await number.tap();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#source-/);
    await page.context().close();
  });

  it('the facts of a zone, and of the zones in the list, can be taken away as tables', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}?country=KH,LA`);
    const all = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download these as CSV' }).click();
    const csv = readFileSync(await (await all).path(), 'utf8');
    const rows = z
      .array(z.object({ subject: z.string() }))
      .parse(parse(csv, { columns: true, bom: true }));
    const subjects = new Set(rows.map(({ subject }) => subject));
    expect([...subjects].toSorted()).toEqual(['saysettha', 'sihanoukville']);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('the data page leads from a count to the facts, and every file that it offers is there', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}data/`);
    for (const link of await page.locator('.downloads a').all()) {
      const href = await link.getAttribute('href');
      const response = await page.request.get(new URL(href ?? '', page.url()).href);
      expect([href, response.status()]).toEqual([href, 200]);
    }
    const row = page.getByRole('row', { name: /^Morowali/ });
    await row
      .getByRole('link', { name: /established/ })
      .nth(3)
      .click();
    await page.waitForURL(/zones\/morowali\/#land$/);
    await page.getByRole('heading', { name: 'Land', exact: true }).waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

/** The value of the option whose text fits. */
async function optionNamed(panel: Locator, name: RegExp): Promise<string> {
  const value = await panel.locator('option', { hasText: name }).first().getAttribute('value');
  if (value === null) throw new Error(`no option ${name}`);
  return value;
}

describe('what an incentive is worth', () => {
  it('figures move with the profit, the discount rate and the rule', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}zones/longjiang/`, { waitUntil: 'networkidle' });
    const panel = page.locator('.tax-panel');
    const average = panel.locator('.sums .figure').first();
    // 4 years exempt, 9 at 5 %, 2 at 10 %, 5 at 20 % of 100: (45 + 20 + 100) / 2000.
    await expect.poll(() => average.innerText()).toBe('8.3 %');
    await panel.getByRole('combobox', { name: 'Profit', exact: true }).selectOption('late');
    await expect.poll(() => average.innerText()).not.toBe('8.3 %');
    await panel.getByRole('combobox', { name: 'Profit', exact: true }).selectOption('own');
    await panel.getByRole('spinbutton', { name: '1', exact: true }).fill('5000');
    await panel.getByRole('spinbutton', { name: 'Discount rate, %' }).fill('10');
    await expect.poll(() => panel.locator('.sums').innerText()).not.toContain('discounted 0 %');
    // Another rule: the ordinary park's 2 + 4 years, so that year 3's profit is taxed at half already.
    const before = await panel.locator('.sums').innerText();
    await panel
      .getByRole('combobox', { name: 'Rule' })
      .selectOption(await optionNamed(panel, /^New projects in industrial parks/));
    await expect.poll(() => panel.locator('.sums').innerText()).not.toBe(before);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
