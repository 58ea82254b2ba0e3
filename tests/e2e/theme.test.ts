import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { palette } from '../../src/map/palette.ts';
import type { Theme } from '../../src/map/port.ts';
import { launch, liveMap, visit } from './driver.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The map's pixels as they stand, three bytes each. */
async function pixels(page: Page): Promise<Buffer> {
  const picture = await page.locator('.map-area').screenshot({ animations: 'disabled' });
  return sharp(picture).removeAlpha().raw().toBuffer();
}

/** Waits until two looks at the map, half a second apart, are the same. */
async function atRest(page: Page): Promise<Buffer> {
  let last = await pixels(page);
  for (let i = 0; i < 20; i += 1) {
    await page.waitForTimeout(500);
    const now = await pixels(page);
    if (now.equals(last)) return now;
    last = now;
  }
  return last;
}

/** Share of the pixels that have a colour, given as `#rrggbb`. */
function share(map: Buffer, colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let found = 0;
  for (let i = 0; i < map.length; i += 3) {
    if (map[i] === r && map[i + 1] === g && map[i + 2] === b) found += 1;
  }
  return (found * 3) / map.length;
}

/** Share of the pixels that are plainly not the same in both. */
function unlike(a: Buffer, b: Buffer): number {
  let found = 0;
  for (let i = 0; i < a.length; i += 3) {
    const apart = [0, 1, 2].some((k) => Math.abs((a[i + k] ?? 0) - (b[i + k] ?? 0)) > 24);
    if (apart) found += 1;
  }
  return (found * 3) / a.length;
}

const other = { light: 'dark', dark: 'light' } as const satisfies Record<Theme, Theme>;

describe.each(['light', 'dark'] as const)('the live map, turned to %s', (theme) => {
  it('is the map of a page that was opened so', async () => {
    const { page, troubles } = await visit(browser, site, { reducedMotion: 'reduce' });
    await page.goto(`${site}?theme=${theme}`);
    await liveMap(page);
    const opened = await atRest(page);

    await page.goto(`${site}?theme=${other[theme]}`);
    await liveMap(page);
    await page.getByRole('combobox', { name: 'Theme' }).selectOption(theme);
    const turned = await atRest(page);

    for (const part of ['sea', 'land', 'host'] as const) {
      const wanted = share(opened, palette[theme][part]);
      expect(wanted).toBeGreaterThan(0.04);
      expect([part, share(turned, palette[theme][part])]).toEqual([
        part,
        expect.closeTo(wanted, 2),
      ]);
      expect([part, share(turned, palette[other[theme]][part])]).toEqual([
        part,
        expect.closeTo(share(opened, palette[other[theme]][part]), 2),
      ]);
    }
    expect(unlike(opened, turned)).toBeLessThan(0.002);
    expect(troubles).toEqual([]);
    await page.context().close();
  }, 120_000);
});
