import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, visit } from './driver.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Saves a chart in a format through its control; the file with its name. */
async function save(page: Page, format: 'SVG' | 'PNG' | 'CSV', chart: string) {
  const name = `Save as ${format}: ${chart}`;
  const button = page.getByRole('button', { name });
  if (!(await button.isVisible())) {
    await page.locator('.save-chart summary', { hasText: chart }).click();
  }
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const content = readFileSync(await download.path());
  return { name: download.suggestedFilename(), content };
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const chart = 'Income tax rate by profit year, Long Jiang';

describe('a chart', () => {
  it('is saved as SVG, PNG and CSV under the policy, as the reader set it', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}zones/longjiang/`, { waitUntil: 'networkidle' });
    await page
      .locator('.tax-panel')
      .getByRole('combobox', { name: 'First profit in' })
      .selectOption('2012');

    const svg = await save(page, 'SVG', chart);
    expect(svg.name).toBe('park-atlas-longjiang-income-tax.svg');
    const picture = svg.content.toString('utf8');
    for (const words of [chart, 'First profit in 2012.', '>Sources: ', 'Licence: CC BY 4.0.']) {
      expect(picture).toContain(words);
    }
    expect(picture).not.toMatch(/\sstyle=|\sclass=|NaN|undefined/);

    const png = await save(page, 'PNG', chart);
    expect([...png.content.subarray(0, 8)]).toEqual(SIGNATURE);
    expect(png.content.readUInt32BE(16)).toBeGreaterThanOrEqual(1000);
    expect(png.content.length).toBeGreaterThan(20_000);

    const csv = await save(page, 'CSV', chart);
    const [head, first] = csv.content.toString('utf8').split('\r\n');
    expect(head).toContain('position,position_end,date,value,unit');
    expect(first).toContain('under this rule,1,,2012,0,%');
    expect(first).toContain('https://');

    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('is saved from a control that is folded until it is asked for', async () => {
    const { page } = await visit(browser, site);
    await page.goto(`${site}zones/longjiang/`, { waitUntil: 'networkidle' });
    const button = page.getByRole('button', { name: `Save as SVG: ${chart}` });
    expect(await button.isVisible()).toBe(false);
    await page.locator('.save-chart > summary', { hasText: chart }).click();
    expect(await button.isVisible()).toBe(true);
    await page.context().close();
  });

  it('can be saved in the atlas’s panel and in Chinese too', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}zh/?zone=rayong`, { waitUntil: 'networkidle' });
    const control = page.locator('.save-chart', { hasText: '土地权利' });
    await control.locator('summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      control.getByRole('button', { name: '保存为 SVG：罗勇：土地权利' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('资料来源：');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('is saved beside a map, which has its ground and its credits in the file', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}zones/rayong/`, { waitUntil: 'networkidle' });
    const svg = await save(page, 'SVG', 'Map, Rayong');
    expect(svg.name).toBe('park-atlas-rayong-map.svg');
    const picture = svg.content.toString('utf8');
    expect(picture.match(/fill="#F4F4F1"|fill="#FFFFFF"/g)?.length).toBeGreaterThan(3);
    expect(picture).toContain('Natural Earth (public domain)');
    expect(picture).not.toMatch(/<image|<style/);
    const png = await save(page, 'PNG', 'Map, Rayong');
    expect([...png.content.subarray(0, 8)]).toEqual(SIGNATURE);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('is saved beside the list, as the map with the zones that are listed', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}?country=TH,LA`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Save map' }).click();
    await page.getByRole('button', { name: 'Save as SVG: Map' }).waitFor();
    const svg = await save(page, 'SVG', 'Map');
    expect(svg.name).toBe('park-atlas-map.svg');
    const picture = svg.content.toString('utf8');
    for (const words of ['>Rayong<', '>Saysettha<', '>Kunming<', '2 of 7 zones', '>Sources: ']) {
      expect(picture).toContain(words);
    }
    expect(picture).not.toContain('>Morowali<');
    expect(picture.match(/fill="#F4F4F1"|fill="#FFFFFF"/g)?.length).toBeGreaterThan(20);
    const png = await save(page, 'PNG', 'Map');
    expect([...png.content.subarray(0, 8)]).toEqual(SIGNATURE);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('is saved beside the figure of who takes part, with every claim in its table', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}zones/saysettha/`, { waitUntil: 'networkidle' });
    const figure = 'Who takes part, by level, Saysettha';
    const svg = await save(page, 'SVG', figure);
    const picture = svg.content.toString('utf8');
    for (const words of [figure, 'Vientiane Capital government', '25 % · Partner', '>Sources: ']) {
      expect(picture).toContain(words);
    }
    expect(picture).not.toMatch(/\sstyle=|\sclass=|NaN|undefined/);
    const csv = await save(page, 'CSV', figure);
    expect(csv.name).toBe('park-atlas-saysettha-participants.csv');
    const rows = csv.content.toString('utf8').trim().split('\r\n');
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.slice(1).every((row) => row.startsWith('saysettha/'))).toBe(true);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('is saved beside the matrix, as the reader filtered it', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}policy/`, { waitUntil: 'networkidle' });
    const matrix = 'Zones by dimension of policy';
    const svg = await save(page, 'SVG', matrix);
    const picture = svg.content.toString('utf8');
    for (const words of ['Saysettha', 'host rule', 'our reading', 'documents, each named']) {
      expect(picture).toContain(words);
    }
    const csv = await save(page, 'CSV', matrix);
    expect(csv.content.toString('utf8').trim().split('\r\n')).toHaveLength(1 + 7 * 3);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('loads the code that draws pictures only when one is saved', async () => {
    const { page } = await visit(browser, site);
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(`${site}zones/longjiang/`, { waitUntil: 'networkidle' });
    const atFirst = scripts.length;
    await save(page, 'CSV', chart);
    expect(scripts).toHaveLength(atFirst);
    await save(page, 'SVG', chart);
    expect(scripts.length).toBeGreaterThan(atFirst);
    await page.context().close();
  });
});
