import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, visit } from './driver.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('a browser that prefers Chinese', () => {
  it('is offered the Chinese page with the same view, and not sent there', async () => {
    const { page, troubles } = await visit(browser, site, { locale: 'zh-CN' });
    await page.goto(`${site}?country=ID&zone=kitic`);
    const offer = page.getByRole('link', { name: '阅读中文版' });
    await offer.waitFor();
    expect(await offer.evaluate((e) => e.closest('[lang]')?.getAttribute('lang'))).toBe('zh-Hans');
    expect(new URL(page.url()).pathname).toBe('/');
    await offer.click();
    await page.waitForURL(/\/zh\//);
    await expect.poll(() => new URL(page.url()).search).toBe('?country=ID&zone=kitic');
    await page.getByRole('heading', { name: '税收' }).waitFor();
    expect(await page.locator('.language-offer').count()).toBe(0);
    // Back by the header: the reader has chosen, and is not asked again.
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Revenue' }).waitFor();
    expect(await page.locator('.language-offer').count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('can say no; other browsers are not asked', async () => {
    const chinese = await visit(browser, site, { locale: 'zh-CN' });
    await chinese.page.goto(`${site}policy/`);
    await chinese.page.getByRole('button', { name: '不用' }).click();
    await chinese.page.locator('.language-offer').waitFor({ state: 'detached' });
    await chinese.page.context().close();
    const thai = await visit(browser, site, { locale: 'th-TH' });
    await thai.page.goto(`${site}policy/`);
    await thai.page.locator('.matrix').first().waitFor();
    await thai.page.waitForTimeout(500);
    expect(await thai.page.locator('.language-offer').count()).toBe(0);
    await thai.page.context().close();
  });
});

describe('the language switch', () => {
  it('keeps the section that was being read', async () => {
    const { page } = await visit(browser, site);
    await page.goto(`${site}zones/rayong/?theme=dark#land`);
    await page.locator('html[data-theme=dark]').waitFor();
    await page.getByRole('link', { name: '中文' }).click();
    await page.waitForURL(/\/zh\//);
    const { pathname, search, hash } = new URL(page.url());
    expect([pathname, search, hash]).toEqual(['/zh/zones/rayong/', '?theme=dark', '#land']);
    await page.context().close();
  });
});

describe('in Chinese', () => {
  it.each(['zh/', 'zh/policy/', 'zh/data/', 'zh/compare/', 'zh/zones/morowali/'])(
    'every text is Chinese, or says which language it is in: %s',
    async (path) => {
      const { page } = await visit(browser, site, { javaScriptEnabled: false });
      await page.goto(`${site}${path}`);
      const english = await page.evaluate(() => {
        const found: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const text = walker.currentNode.textContent?.trim() ?? '';
          const element = walker.currentNode.parentElement;
          const language = element?.closest('[lang]')?.getAttribute('lang');
          if (element?.closest('script, code, .print-url') || language !== 'zh-Hans') continue;
          // Files, addresses and the short names of things are the same in every language.
          if (/^(?:[\w-]+\.)+\w+$|^doi:|^https?:|^(?:SVG|PNG|CSV)$/.test(text)) continue;
          if (/[A-Za-z]{3}/.test(text) && !/[\u4e00-\u9fff]/.test(text)) found.push(text);
        }
        return found;
      });
      expect(english).toEqual([]);
      await page.context().close();
    },
  );
});
