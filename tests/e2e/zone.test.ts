import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, visit } from './driver.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('the participants of a zone', () => {
  it('stand in the page before any script: figure, table and entries', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site}zones/saysettha/`);
    const figure = page.getByRole('figure', { name: 'Who takes part, by level' });
    expect(await figure.getByRole('list', { name: 'Laos · Local government' }).innerText()).toMatch(
      /^Vientiane Capital government 25 %/,
    );
    expect(
      await figure
        .getByRole('img', { name: /^Shares in the developer: .* 75 %, .* 25 %$/ })
        .count(),
    ).toBe(1);
    await page.getByText('The participants as a table').click();
    const row = page
      .getByRole('region', { name: 'The participants as a table' })
      .getByRole('row', { name: /^Yunnan Provincial Overseas Investment/ });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      'China · Firms',
      'Parent or shareholder',
      '75 %',
      expect.stringMatching(/\d/),
    ]);
    await context.close();
  });

  it('lead from the figure to what each does, and to the map’s flows', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}zones/kitic/`);
    const figure = page.getByRole('figure', { name: 'Who takes part, by level' });
    await figure.getByRole('link', { name: 'Liuzhou City Vocational College' }).click();
    const entry = page.locator('.role li:target');
    await expect.poll(() => entry.innerText()).toContain('Liuzhou City Vocational College');
    await expect
      .poll(() => entry.evaluate((li) => li.getBoundingClientRect().top))
      .toBeLessThan(600);
    expect(await page.locator('.local-map figcaption').innerText()).toContain(
      '(5 of 12): Nanning (2), Liuzhou (2), Beijing.',
    );
    expect(await page.locator('.local-map .static-map__flow--further').count()).toBe(2);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
