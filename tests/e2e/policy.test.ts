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

const address = (page: Page) => new URL(page.url());
const matrix = (page: Page) => page.getByRole('region', { name: 'Zones by dimension of policy' });
const map = (page: Page) => page.getByRole('group', { name: /what became of Chinese policy/ });
/** The ids of the cells that stand open. */
const openCells = (page: Page) =>
  page.locator('.cell:has(> details[open])').evaluateAll((cells) => cells.map((cell) => cell.id));

/** What axe-core finds, one line a finding with the element it is about. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results: AxeResults = await page.evaluate(() => Reflect.get(window, 'axe').run());
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

describe('how policy travelled', () => {
  it('leads from a cell of the matrix to the measures and on to their sources', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}policy/`, { waitUntil: 'networkidle' });
    expect(await matrix(page).getByRole('row').count()).toBe(8);
    expect(await openCells(page)).toEqual([]);
    await page.getByRole('checkbox', { name: /^Laos/ }).check();
    expect(await matrix(page).getByRole('row').count()).toBe(2);
    // Other places of the page wait to say something; one speaks.
    expect(await page.getByRole('status').filter({ hasText: /./ }).allInnerTexts()).toEqual([
      '1 of 7 zones',
    ]);
    await matrix(page).getByRole('link', { name: 'adapted' }).first().click();
    await expect.poll(() => openCells(page)).toEqual(['saysettha-revenue']);
    const cell = page.locator('#saysettha-revenue');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('article')?.id))
      .toBe('saysettha-revenue');
    expect(await cell.evaluate((e) => e.getBoundingClientRect().top)).toBeLessThan(200);
    for (const step of ['China’s measure', 'General rule in Laos', 'In the zone']) {
      expect(await cell.getByRole('heading', { name: step }).isVisible()).toBe(true);
    }
    expect(await cell.innerText()).toContain('our reading');
    await cell
      .getByRole('link', { name: /^Source/ })
      .first()
      .focus();
    await page.getByRole('note').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => address(page).hash).toMatch(/^#source-/);
    // The list of sources does not fold what the reader came from.
    expect(await openCells(page)).toEqual(['saysettha-revenue']);
    const source = page.locator(address(page).hash);
    expect(await source.evaluate((e) => e.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    expect(await source.locator('a').first().getAttribute('href')).toMatch(/^https?:/);
    await page.goBack();
    await expect.poll(() => address(page).hash).toBe('#saysettha-revenue');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('has shape and word of every outcome on one line', async () => {
    const { page } = await visit(browser, site);
    await page.goto(`${site}policy/`);
    // The shape and its word are centred on each other with a gap between them.
    const gaps = await page.locator('.meanings .outcome').evaluateAll((marks) =>
      marks.map((mark) => {
        const words = document.createRange();
        words.selectNodeContents(mark.lastChild ?? mark);
        const shape = mark.querySelector('svg')?.getBoundingClientRect();
        return words.getBoundingClientRect().left - (shape?.right ?? 0);
      }),
    );
    expect(gaps).toEqual([8, 8, 8, 8, 8]);
    await page.context().close();
  });

  it('shades the map by the chosen field, in the address too', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}policy/?dimension=land`, { waitUntil: 'networkidle' });
    expect(await page.getByRole('radio', { name: 'Land' }).isChecked()).toBe(true);
    const mark = map(page).getByRole('link', { name: /^Saysettha/ });
    expect(await mark.getAttribute('aria-label')).toBe('Saysettha, Laos: not established');
    const shape = () => mark.locator('.static-map__shape').getAttribute('d');
    const before = await shape();
    await page.getByRole('radio', { name: 'Revenue' }).check();
    await expect.poll(() => address(page).search).toBe('');
    expect(await mark.getAttribute('aria-label')).toBe('Saysettha, Laos: adapted');
    expect(await shape()).not.toBe(before);
    await page.getByRole('radio', { name: 'Talent' }).check();
    await expect.poll(() => address(page).search).toBe('?dimension=talent');
    await map(page)
      .getByRole('link', { name: /^KITIC/ })
      .click();
    await expect.poll(() => openCells(page)).toEqual(['kitic-talent']);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('goes back and forward through sorting and filtering', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}policy/`, { waitUntil: 'networkidle' });
    const first = () => matrix(page).getByRole('rowheader').first().innerText();
    // Address and rows follow a moment after the control has answered.
    const search = () => expect.poll(() => address(page).search);
    const rows = () => expect.poll(() => matrix(page).getByRole('row').count());
    const founding = await first();
    await matrix(page).getByRole('button', { name: 'Talent' }).click();
    await page.getByRole('checkbox', { name: /^Indonesia/ }).check();
    await search().toBe('?country=ID&sort=talent');
    await page.goBack();
    await search().toBe('?sort=talent');
    await rows().toBe(8);
    await page.goBack();
    await expect.poll(first).toBe(founding);
    await page.goForward();
    await page.goForward();
    await rows().toBe(4);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('opens the cell of a deep link, on a phone too, and leads back to the matrix', async () => {
    const { page, troubles } = await visit(browser, site, {
      viewport: { width: 390, height: 844 },
    });
    await page.goto(`${site}policy/#rayong-land`, { waitUntil: 'networkidle' });
    await expect.poll(() => openCells(page)).toEqual(['rayong-land']);
    const top = () => page.locator('#rayong-land').evaluate((e) => e.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(200);
    expect(await top()).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    await page.locator('#rayong-land').getByRole('link', { name: 'Back to the matrix' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('at-rayong-land');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('leads to a part that does not fold, and is no wider than a small phone', async () => {
    const { page, troubles } = await visit(browser, site, {
      viewport: { width: 320, height: 640 },
    });
    await page.goto(`${site}policy/#challenges`, { waitUntil: 'networkidle' });
    const top = () => page.locator('#challenges').evaluate((e) => e.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(200);
    expect(await top()).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('is reached from the page of a zone, and leads to its disputes', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}zones/julong/`, { waitUntil: 'networkidle' });
    await page.locator('#challenges').getByRole('link', { name: 'Capital' }).click();
    await page.waitForURL(/policy\/#capital-julong$/);
    const facts = page.locator('#capital-julong');
    await facts.getByText('bears it out').first().waitFor();
    await page
      .getByRole('region', { name: 'Obstacles, disputes and accidents' })
      .getByRole('link', { name: /^Julong, Disputes/ })
      .click();
    await page.waitForURL(/zones\/julong\/#disputes$/);
    await page
      .locator('#mobility')
      .getByRole('link', { name: /^Talent/ })
      .click();
    await page.waitForURL(/policy\/#julong-talent$/);
    await expect.poll(() => openCells(page)).toEqual(['julong-talent']);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('is all there without script, and on paper', async () => {
    const { page } = await visit(browser, site, { javaScriptEnabled: false });
    await page.goto(`${site}policy/`);
    expect(await page.locator('.cell > details:not([open])').count()).toBe(0);
    expect(await page.locator('.static-map__shape').count()).toBe(7);
    expect(await page.locator('#geography-julong').innerText()).toMatch(/swamps/);
    await page.context().close();
    const printed = await visit(browser, site);
    await printed.page.goto(`${site}policy/`, { waitUntil: 'networkidle' });
    await printed.page.emulateMedia({ media: 'print' });
    const cell = printed.page.locator('#rayong-land');
    expect(await cell.locator('summary').first().isVisible()).toBe(true);
    expect(await cell.locator('.chain').isVisible()).toBe(true);
    await printed.page.context().close();
  });
});

describe.each(['light', 'dark'] as const)('axe-core on the policy page, %s', (colorScheme) => {
  it.each([
    ['with an open cell', 'policy/?dimension=talent&sort=land#rayong-land', 1440],
    ['with open facts, on a phone', 'policy/#geography-morowali', 390],
    ['in Chinese', 'zh/policy/#capital-julong', 768],
  ])('finds nothing %s', async (_, path, width) => {
    const { page } = await visit(browser, site, {
      colorScheme,
      bypassCSP: true,
      viewport: { width, height: 844 },
    });
    await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
    await page.locator('article:has(> details[open])').first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });
});
