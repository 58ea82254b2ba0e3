import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, visit } from './driver.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Contrast ratio of a CSS colour against white paper, as a grey printer sees it. */
function contrastOnPaper(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => Number(part) / 255);
  const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 1.05 / (0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b) + 0.05);
}

/** The page as paper: how many leaves, and what can be read on them. */
async function onPaper(page: Page): Promise<{ pages: number; text: string }> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { totalPages, text } = await extractText(document, { mergePages: true });
  return { pages: totalPages, text: plain(text) };
}

/** Text as it can be searched for: fonts hand out look-alikes of some characters, and lines break anywhere. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\s+/g, '')
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll('⻘', '青');
}

describe('a zone on paper', () => {
  it.each([
    'zones/rayong/',
    'zones/sihanoukville/',
    'zones/longjiang/',
    'zones/saysettha/',
    'zones/kitic/',
    'zones/morowali/',
    'zones/julong/',
    'zh/zones/rayong/',
    'zh/zones/morowali/',
  ])('fits on four pages with names, values and numbered sources: %s', async (path) => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}${path}`);
    await page.locator('.print-note', { hasText: site }).waitFor({ state: 'attached' });
    const name = await page.getByRole('heading', { level: 1 }).innerText();
    const figure = await page.locator('.key-figures .figure').first().innerText();
    const source = page.locator('ol.sources li:not(.not-printed)').last();
    const title = await source.locator(':scope > :first-child').innerText();
    const number = await source.evaluate((e) => (e instanceof HTMLLIElement ? e.value : 0));
    const { pages, text } = await onPaper(page);
    expect(pages).toBeLessThanOrEqual(4);
    for (const words of [name, figure, `${number}.${title}`, `${site}${path}`]) {
      expect([words, text.includes(plain(words))]).toEqual([words, true]);
    }
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('lists every source whose number is printed, and no other', async () => {
    const { page } = await visit(browser, site);
    for (const zone of ['rayong', 'morowali', 'saysettha']) {
      await page.goto(`${site}zones/${zone}/`);
      await page.emulateMedia({ media: 'print' });
      const seen = (selector: string) =>
        page
          .locator(selector)
          .evaluateAll((elements) => [
            ...new Set(
              elements
                .filter((e) => e.checkVisibility())
                .map((e) => Number(e instanceof HTMLLIElement ? e.value : e.textContent)),
            ),
          ]);
      const cited = await seen('.source-ref a[href^="#source-"]');
      const listed = await seen('ol.sources > li');
      expect(cited.length).toBeGreaterThan(20);
      expect(cited.filter((number) => !listed.includes(number))).toEqual([]);
      expect(listed.length - cited.length).toBeLessThan(8);
    }
    await page.context().close();
  });

  it('is dark on white whatever the theme, and readable in grey', async () => {
    const { page } = await visit(browser, site, { colorScheme: 'dark' });
    await page.goto(`${site}zones/rayong/?theme=dark`);
    await page.locator('html[data-theme=dark]').waitFor();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page
      .locator('.zone-page :is(h1, h2, p, dt, dd, .value, .marks, .source-ref a, .note)')
      .evaluateAll((elements) => [...new Set(elements.map((e) => getComputedStyle(e).color))]);
    for (const colour of colours) {
      expect([colour, contrastOnPaper(colour) >= 4.5]).toEqual([colour, true]);
    }
    await page.context().close();
  });
});
