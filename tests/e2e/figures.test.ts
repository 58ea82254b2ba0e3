import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pairFigures, policyFigures, zoneFigures } from '../../src/state/figures.ts';
import { FRAME_HEIGHT } from '../../src/state/frameHeight.ts';
import { launch, visit } from './driver.ts';
import { type HostSite, startHost } from './hostPage.ts';

const site = inject('site');
let browser: Browser;
let host: HostSite;
beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), startHost(site)]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** Opens a page of another site that holds a body; what it fetches from the atlas is no trouble. */
async function visitHost(body: string) {
  const url = host.page(body);
  const { page, troubles } = await visit(browser, url);
  await page.goto(url);
  const own = `request to ${new URL(site).host}`;
  return { page, troubles: () => troubles.filter((trouble) => trouble !== own) };
}

const frame = (path: string) =>
  `<iframe src="${site}${path}" title="Figure" width="100%" height="300"></iframe><script src="${site}embed.js" async></script>`;
const inside = (page: Page) => page.frameLocator('iframe');

describe('one figure in a frame', () => {
  it('stands alone with its notes and sources, and leads to itself in the atlas', async () => {
    const { page, troubles } = await visitHost(frame('zones/rayong/?figure=tax&embed=1'));
    const atlas = inside(page);
    await atlas.getByRole('heading', { name: 'Income tax rate by profit year, Rayong' }).waitFor();
    expect(await atlas.getByRole('heading').allInnerTexts()).toEqual([
      'Thai-Chinese Rayong Industrial Zone',
      'Income tax rate by profit year, Rayong',
    ]);
    expect(await atlas.locator('svg[role=img]').count()).toBe(1);
    expect(await atlas.locator('.figure-credit').innerText()).toMatch(/^Sources: .*China Daily/);
    // The frame is as high as the figure.
    const outer = () => page.locator('iframe').evaluate((element) => element.clientHeight);
    const inner = () => atlas.locator('#root').evaluate((e) => e.getBoundingClientRect().height);
    await expect.poll(async () => Math.abs((await outer()) - (await inner()))).toBeLessThan(2);
    expect(await outer()).toBeLessThan(800);

    // A number opens its source, in the frame.
    const number = atlas.getByRole('link', { name: /^Source \d+$/ }).first();
    await number.hover();
    await atlas.getByRole('note').waitFor();
    const anchor = await number.getAttribute('href');
    await number.click();
    await atlas.locator(`details[open] ${anchor}`).waitFor();

    const open = atlas.getByRole('link', { name: 'Open in the atlas' });
    const [full] = await Promise.all([page.waitForEvent('popup'), open.click()]);
    await full.getByRole('banner').waitFor();
    expect(full.url()).toBe(`${site}zones/rayong/?figure=tax#figure-tax`);
    const heading = full.getByRole('heading', { name: 'What it comes to' });
    // The page glides there; the heading comes to stand below the links that stick to the top.
    const top = async () => (await heading.boundingBox())?.y ?? -1;
    await expect.poll(top, { timeout: 10_000 }).toBeLessThan(130);
    const links = await full.getByRole('navigation', { name: 'Sections' }).boundingBox();
    expect(await top()).toBeGreaterThanOrEqual((links?.y ?? 0) + (links?.height ?? 0));
    expect(troubles()).toEqual([]);
    await page.context().close();
  });

  it('leads out where it names a part of the page that it leaves out', async () => {
    const { page } = await visitHost(frame('zones/saysettha/?figure=participants&embed=1'));
    const name = inside(page).getByRole('link', { name: 'Vientiane Capital government' }).first();
    const [full] = await Promise.all([page.waitForEvent('popup'), name.click()]);
    await full.getByRole('banner').waitFor();
    expect(full.url()).toMatch(/zones\/saysettha\/#who-/);
    await page.context().close();
  });

  it('does not show the whole page before it stands alone', async () => {
    const { page, troubles } = await visit(browser, site);
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/assets/main-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site}zones/rayong/?figure=tax&embed=1`, { waitUntil: 'commit' });
    await page.locator('#sources').waitFor({ state: 'attached' });
    expect(await page.locator('#sources').isVisible()).toBe(false);
    go();
    await page.getByRole('heading', { name: 'Income tax rate by profit year, Rayong' }).waitFor();
    expect(await page.locator('#land').count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('is of the policy page and of a pair too, in Chinese and in the dark', async () => {
    const { page, troubles } = await visitHost(
      frame('zh/policy/?figure=outcomes-talent&theme=dark&embed=1'),
    );
    await inside(page).getByRole('heading', { name: '人才：中国政策的流动结果' }).waitFor();
    expect(await inside(page).locator('.static-map__shape').count()).toBe(7);
    expect(await inside(page).getByRole('table').count()).toBe(0);
    await page.context().close();

    const pair = await visitHost(frame('compare/rayong/saysettha/?figure=tenure&embed=1'));
    await inside(pair.page).getByRole('heading', { name: 'Rights in land' }).waitFor();
    expect(await inside(pair.page).getByRole('table', { name: 'Comparison' }).count()).toBe(0);
    expect(await inside(pair.page).getByRole('combobox').count()).toBe(0);
    expect([...troubles(), ...pair.troubles()]).toEqual([]);
    await pair.page.context().close();
  });

  it('is said to be missing where there is none, and its section is shown', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}zones/saysettha/?figure=matrix&embed=1`);
    await page.getByRole('alert').filter({ hasText: 'has no figure' }).waitFor();
    await page.getByRole('heading', { name: 'Revenue', exact: true }).waitFor();
    const without = zoneFigures.find(
      (figure) => !readdirSync('dist/social/zones/longjiang').includes(`${figure}.svg`),
    );
    expect(without).toBe('workforce');
    await page.goto(`${site}zones/longjiang/?figure=workforce&embed=1`);
    await page.getByRole('alert').filter({ hasText: 'no figure “Staff by origin”' }).waitFor();
    await page.getByRole('heading', { name: 'Talent', exact: true }).waitFor();
    expect(await page.getByRole('heading', { name: 'Revenue', exact: true }).count()).toBe(0);
    await page.goto(`${site}zones/rayong/?figure=pie&embed=1`);
    await page.getByRole('alert').filter({ hasText: 'There is no figure “pie”' }).waitFor();
    await page.getByRole('heading', { name: 'Revenue', exact: true }).waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('is an element of a page', async () => {
    const { page, troubles } = await visitHost(
      `<script type="module" src="${site}park-atlas.js"></script><park-atlas zone="rayong" figure="tenure">words</park-atlas>`,
    );
    const element = page.locator('park-atlas');
    await element.getByRole('heading', { name: 'Rights in land' }).waitFor();
    expect(await element.getByRole('heading', { name: 'Land', exact: true }).count()).toBe(0);
    await element.evaluate((e) => e.setAttribute('figure', 'map'));
    await element.getByRole('group', { name: 'Map' }).waitFor();
    expect(troubles()).toEqual([]);
    await page.context().close();
  });
});

describe('the dialog under a chart', () => {
  it('has the chart chosen, its picture with its true size, and shows it', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}compare/rayong/saysettha/`, { waitUntil: 'networkidle' });
    await page.locator('.save-chart > summary', { hasText: 'Staff by origin' }).click();
    await page.getByRole('button', { name: /^Embed: Staff by origin/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Embed this view' });
    const part = dialog.getByRole('combobox', { name: 'Part', exact: true });
    expect(await part.inputValue()).toBe('figure:workforce');
    expect(await part.locator('optgroup').count()).toBe(1);
    await dialog.getByRole('combobox', { name: 'Form', exact: true }).selectOption('Picture');
    const code = dialog.getByRole('textbox', { name: 'Embed code' });
    await expect.poll(() => code.inputValue()).toMatch(/width="720" height="\d{3}"/);
    expect(await code.inputValue()).toContain('social/compare/rayong-saysettha/workforce.png');
    await dialog.getByText('Preview', { exact: true }).click();
    const shown = dialog.getByRole('img', { name: /^Staff by origin, Rayong – Saysettha/ });
    await expect
      .poll(() => shown.evaluate((e) => (e instanceof HTMLImageElement ? e.naturalWidth : 0)))
      .toBe(1440);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

/** Width and height of a PNG. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)] as const;

describe('the pictures of figures', () => {
  const folder = 'dist/social';
  const zones = readdirSync('dist/zones');
  const figuresIn = (path: string) =>
    new Set(readdirSync(join(folder, path)).map((file) => file.replace(/\.\w+$/, '')));

  it('are of every zone, every pair and the policy page, in both languages', () => {
    for (const lang of ['', 'zh']) {
      expect(figuresIn(join(lang, 'policy'))).toEqual(new Set(policyFigures));
      for (const zone of zones) {
        const figures = [...figuresIn(join(lang, 'zones', zone))];
        expect(zoneFigures).toEqual(expect.arrayContaining(figures));
        expect(figures).toEqual(expect.arrayContaining(['map', 'participants', 'tax', 'tenure']));
      }
      const pairs = readdirSync(join(folder, lang, 'compare'), { withFileTypes: true }).filter(
        (entry) => entry.isDirectory(),
      );
      expect(pairs).toHaveLength(21);
      for (const { name } of pairs) {
        const figures = [...figuresIn(join(lang, 'compare', name))];
        expect(pairFigures).toEqual(expect.arrayContaining(figures));
        expect(figures).toEqual(expect.arrayContaining(['maps', 'tax', 'tenure']));
      }
    }
  });

  it('are SVG with words and PNG twice as fine, each in both forms', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /(zones|compare|policy)\/(?:[\w-]+\/)?[\w-]+\.svg$/.test(path),
    );
    const ours = files.filter((path) => readFileSync(join(folder, path), 'utf8').includes('<text'));
    expect(ours.length).toBeGreaterThan(300);
    for (const path of ours) {
      const svg = readFileSync(join(folder, path), 'utf8');
      expect(svg, path).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns/);
      expect(svg, path).toContain('CC BY 4.0');
      expect(svg, path).not.toMatch(/NaN|undefined|\[object|<script|<image/);
      const [, height = '0'] = /^<svg[^>]* width="720" height="([\d.]+)"/m.exec(svg) ?? [];
      const png = readFileSync(join(folder, path.replace(/svg$/, 'png')));
      expect(png.subarray(1, 4).toString(), path).toBe('PNG');
      const [width, pixels] = sizeOf(png);
      expect(width, path).toBe(1440);
      expect(Math.abs(pixels - 2 * Number(height)), path).toBeLessThanOrEqual(2);
      expect(statSync(join(folder, path)).size).toBeLessThan(400_000);
    }
  });

  it('say in pixels what they say in words: in Chromium the PNG is the SVG', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}data/`);
    for (const name of ['zones/rayong/tax', 'zones/rayong/workforce', 'zh/policy/matrix']) {
      // Where one has ink the other has too: compared on a coarse grid, since their fonts differ by a hair.
      const shares = await page.evaluate(async (path) => {
        const inkOf = async (kind: string) => {
          const image = new Image();
          image.src = `${path}.${kind}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [720, Math.round((720 * image.height) / image.width)];
          const context = canvas.getContext('2d');
          if (!context) return [];
          context.drawImage(image, 0, 0, canvas.width, canvas.height);
          const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
          const cells = new Array<boolean>(Math.ceil(canvas.height / 12) * 15).fill(false);
          for (let i = 0; i < data.length; i += 4) {
            const [x, y] = [(i / 4) % 720, Math.floor(i / 4 / 720)];
            const cell = Math.floor(y / 12) * 15 + Math.floor(x / 48);
            if ((data[i] ?? 255) + (data[i + 1] ?? 255) + (data[i + 2] ?? 255) < 540) {
              cells[cell] = true;
            }
          }
          return cells;
        };
        const [svg = [], png = []] = await Promise.all([inkOf('svg'), inkOf('png')]);
        const both = svg.filter((ink, i) => ink && png[i]).length;
        const either = svg.filter((ink, i) => ink || png[i]).length;
        return { both, either };
      }, `${site}social/${name}`);
      expect(shares.either, name).toBeGreaterThan(20);
      expect(shares.both / shares.either, name).toBeGreaterThan(0.85);
    }
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe('the bound of a frame’s height', () => {
  it('holds the longest page on a small phone, in both languages', async () => {
    for (const lang of ['', 'zh/']) {
      const { page } = await visit(browser, site, { viewport: { width: 320, height: 640 } });
      await page.goto(`${site}${lang}data/?embed=1`);
      await page.locator('.credit-bar').waitFor();
      const height = await page.locator('#root').evaluate((e) => e.getBoundingClientRect().height);
      expect(height).toBeGreaterThan(4000);
      expect(height).toBeLessThan(FRAME_HEIGHT.most);
      await page.context().close();
    }
  });
});
