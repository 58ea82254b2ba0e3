import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, liveMap, visit } from './driver.ts';

// What neither axe-core nor a look at the layout can tell (WCAG 2.2; text spacing, larger text, targets, motion and
// forced colours are in small.test.ts).

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The element with the focus, if bars that stay in view cover it: no part of it can be seen (2.4.11). */
const coveredFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body || focused instanceof HTMLIFrameElement) return null;
    // The target of a link or a box can be larger than itself; a hidden input shows as its label.
    const shown = focused.closest('label, .zone-item') ?? focused;
    const boxes = [...shown.getClientRects()].filter(({ width, height }) => width * height > 0);
    const seen = boxes.some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((x) =>
        [0.2, 0.5, 0.8].some((y) => {
          const at = document.elementFromPoint(left + width * x, top + height * y);
          return at !== null && (shown.contains(at) || at.contains(shown));
        }),
      ),
    );
    return seen ? null : `${focused.tagName} ${focused.textContent?.slice(0, 40)}`;
  });

describe('the focus (2.4.11) is not behind what stays in view', () => {
  it.each([
    ['a panel', '?zone=rayong', 1440],
    ['a panel', '?zone=rayong', 360],
    ['a zone page', 'zones/rayong/', 1440],
    ['a pair', 'compare/rayong/saysettha/', 1440],
    ['a pair', 'compare/rayong/saysettha/', 360],
    ['the policy page', 'policy/', 360],
    ['an embed', 'zones/rayong/?embed=1&dimension=land', 360],
  ])(
    'on %s (%s, %i pixels wide), there and back',
    async (_, path, width) => {
      const { page } = await visit(browser, site, { viewport: { width, height: 640 } });
      await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
      // To scroll smoothly means to look before the page has come to rest.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const covered: (string | null)[] = [];
      for (const [key, times] of [
        ['Tab', 70],
        ['Shift+Tab', 50],
      ] as const) {
        for (let i = 0; i < times; i += 1) {
          await page.keyboard.press(key);
          covered.push(await coveredFocus(page));
        }
      }
      expect(covered.filter(Boolean)).toEqual([]);
      await page.context().close();
    },
    60_000,
  );
});

describe('the keyboard', () => {
  it('can leave the map that it entered, whose arrows move it only then (2.1.2)', async () => {
    const { page, troubles } = await visit(browser, site, { reducedMotion: 'reduce' });
    await page.goto(site);
    await liveMap(page);
    const canvas = page.locator('.live-map canvas');
    const place = () =>
      page
        .locator('.map-zone')
        .first()
        .evaluate((e) => e.style.transform);
    const before = await place();
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowRight');
    expect(await place()).toBe(before);
    await canvas.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(place).not.toBe(before);
    await page.keyboard.press('Tab');
    expect(await canvas.evaluate((e) => e === document.activeElement)).toBe(false);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('has no single key that does something from anywhere (2.1.4)', async () => {
    const { page, troubles } = await visit(browser, site);
    for (const path of ['?zone=rayong', 'compare/rayong/saysettha/', 'policy/']) {
      await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
      const state = () =>
        page.evaluate(() =>
          [
            window.location.href,
            document.activeElement?.tagName,
            document.querySelector('main')?.textContent,
          ].join('\n'),
        );
      // A panel's facts come in parts.
      await expect
        .poll(async () => {
          const now = await state();
          await page.waitForTimeout(400);
          return now === (await state());
        })
        .toBe(true);
      const before = await state();
      for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789/?.,+-')
        await page.keyboard.press(key);
      await page.waitForTimeout(200);
      expect(await state()).toBe(before);
    }
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe('a reader who needs it larger', () => {
  it('may enlarge every page, also by pinching (1.4.4)', async () => {
    const { page } = await visit(browser, site);
    for (const path of ['', 'zones/rayong/', 'compare/', 'policy/', 'data/', '404.html']) {
      await page.goto(`${site}${path}`);
      const viewport = await page.locator('meta[name=viewport]').getAttribute('content');
      expect(viewport).not.toMatch(/user-scalable|maximum-scale/);
    }
    await page.context().close();
  });
});

describe('forced colours', () => {
  it('a pressed button of a choice stands out from the others', async () => {
    const { page } = await visit(browser, site, { forcedColors: 'active' });
    await page.goto(`${site}compare/rayong/saysettha/`, { waitUntil: 'networkidle' });
    const colour = (pressed: boolean) =>
      page
        .locator(`.row-choice button[aria-pressed=${pressed}]`)
        .first()
        .evaluate((e) => getComputedStyle(e).backgroundColor);
    expect(await colour(true)).not.toBe(await colour(false));
    await page.context().close();
  });
});
