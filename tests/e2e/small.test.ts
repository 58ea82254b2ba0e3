import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, liveMap, visit } from './driver.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const phone = { viewport: { width: 360, height: 640 }, hasTouch: true } as const;
const paths = [
  '',
  '?zone=kitic',
  'zones/kitic/',
  'compare/',
  'compare/rayong/saysettha/',
  'policy/',
  'data/',
  'zh/',
  'zh/zones/morowali/',
];

/** Text that is cut off, by a box that neither grows nor scrolls; boxes for screen readers aside. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *, header *')]
      .filter((e) => e instanceof HTMLElement && e.checkVisibility() && e.textContent?.trim())
      .filter((e) => !e.closest('.visually-hidden, .map-area, .map-frame, svg, select'))
      .filter((e) => getComputedStyle(e).clipPath !== 'inset(50%)')
      .filter((e) => /hidden|clip/.test(getComputedStyle(e).overflow))
      .filter((e) => e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)
      .map((e) => `${e.className}: ${e.textContent?.slice(0, 40)}`),
  );
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe('a small phone', () => {
  it('shows the map above the list, the panel as a page, and the way back', async () => {
    const { page, troubles } = await visit(browser, site, phone);
    await page.goto(site, { waitUntil: 'networkidle' });
    // A phone is spared the engine until its reader does something; the picture's zones are links already.
    const engine = () =>
      page.evaluate(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => name.includes('/engine-'))
            .length,
      );
    expect(await page.locator('.static-map').getByRole('link').count()).toBe(7);
    expect(await engine()).toBe(0);
    await page.mouse.wheel(0, 10);
    await liveMap(page);
    const link = page.getByRole('list', { name: 'Zones' }).getByRole('link', { name: 'Julong' });
    await link.scrollIntoViewIfNeeded();
    await link.tap();
    const heading = page.getByRole('heading', { name: /Julong/ });
    await heading.waitFor();
    const back = page.getByRole('button', { name: '← All zones' });
    // Far down the panel the way back is still there.
    await page.getByRole('heading', { name: 'Challenges' }).scrollIntoViewIfNeeded();
    expect(await back.evaluate((e) => e.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await back.tap();
    await heading.waitFor({ state: 'detached' });
    expect(await link.evaluate((e) => e === document.activeElement)).toBe(true);
    expect(await link.evaluate((e) => e.getBoundingClientRect().top < innerHeight)).toBe(true);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('has one scroll: the page’s own', async () => {
    const { page } = await visit(browser, site, phone);
    for (const path of ['', '?zone=kitic']) {
      await page.goto(`${site}${path}`);
      await page.locator('.zone-list, section.revenue').first().waitFor({ state: 'attached' });
      const inner = await page.evaluate(() =>
        [...document.querySelectorAll('main, main *')]
          .filter((e) => e instanceof HTMLElement && e.clientHeight > 100)
          .filter((e) => /auto|scroll/.test(getComputedStyle(e).overflowY))
          .filter((e) => e.scrollHeight > e.clientHeight)
          .map((e) => e.className),
      );
      expect(inner).toEqual([]);
    }
    await page.context().close();
  });

  it('on its side has the map beside the list, with all controls on it', async () => {
    const { page } = await visit(browser, site, { viewport: { width: 640, height: 360 } });
    await page.goto(site);
    await liveMap(page);
    const box = (name: string) => page.locator(name).evaluate((e) => e.getBoundingClientRect());
    const [map, list, controls] = [
      await box('.map-area'),
      await box('.sidebar'),
      await box('.map-controls'),
    ];
    expect(list.left).toBeGreaterThanOrEqual(map.right - 1);
    expect(controls.bottom).toBeLessThanOrEqual(map.bottom);
    expect(controls.right).toBeLessThanOrEqual(map.right);
    await page.context().close();
  });

  it('can be touched: no target is smaller than 24 pixels, those in sentences aside', async () => {
    const { page } = await visit(browser, site, phone);
    for (const path of paths) {
      await page.goto(`${site}${path}`);
      await page.locator('h1').first().waitFor({ state: 'attached' });
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('a, button, select, input, summary')]
          .filter((e) => e.checkVisibility())
          // Links in a run of text, in notes and in numbers are inline (WCAG 2.5.8); the map has its list.
          .filter((e) => !e.closest('p, sup, small, h3, .sources, .source-index, .map-area, svg'))
          // A label or a whole item is the target of what it holds.
          .filter((e) => !e.closest('label, .zone-item, .visually-hidden'))
          .map((e) => ({ e, box: e.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < 23.9)
          .map(({ e, box }) => `${e.textContent} ${box.width}×${box.height}`),
      );
      expect([path, small]).toEqual([path, []]);
    }
    await page.context().close();
  });
});

describe('larger text', () => {
  // The distances of WCAG 1.4.12.
  const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`;

  it.each([320, 1280])('with wide spacing nothing is cut off, at %i pixels', async (width) => {
    const { page } = await visit(browser, site, {
      viewport: { width, height: 800 },
      bypassCSP: true,
    });
    for (const path of paths) {
      await page.goto(`${site}${path}`);
      await page.locator('h1').first().waitFor({ state: 'attached' });
      await page.addStyleTag({ content: spacing });
      expect([path, await cutOff(page)]).toEqual([path, []]);
      expect([path, await sideways(page)]).toEqual([path, 0]);
    }
    await page.context().close();
  });

  it('at twice its size fits without sideways scrolling', async () => {
    const { page } = await visit(browser, site, {
      viewport: { width: 1280, height: 800 },
      bypassCSP: true,
    });
    for (const path of paths) {
      await page.goto(`${site}${path}`);
      await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
      expect([path, await sideways(page)]).toEqual([path, 0]);
      expect([path, await cutOff(page)]).toEqual([path, []]);
    }
    await page.context().close();
  });
});

describe('what the system asks for', () => {
  it('forced colours: the chosen zone and the page in the navigation stand out', async () => {
    const { page } = await visit(browser, site, { forcedColors: 'active' });
    await page.goto(`${site}?zone=kitic`);
    await page.getByRole('heading', { name: 'Revenue' }).waitFor();
    const edge = (selector: string, side: 'borderLeftColor' | 'borderBottomColor') =>
      page
        .locator(selector)
        .first()
        .evaluate((e, key) => getComputedStyle(e)[key], side);
    expect(await edge('.zone-item.selected', 'borderLeftColor')).not.toBe(
      await edge('.zone-item:not(.selected)', 'borderLeftColor'),
    );
    expect(await edge('.site-header nav [aria-current]', 'borderBottomColor')).not.toBe(
      await edge('.site-header nav a:not([aria-current])', 'borderBottomColor'),
    );
    await page.context().close();
  });

  it('less motion: nothing on the page moves by itself', async () => {
    const { page } = await visit(browser, site, { reducedMotion: 'reduce' });
    await page.goto(site);
    await liveMap(page);
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior),
    ).toBe('auto');
    await page.context().close();
  });
});
