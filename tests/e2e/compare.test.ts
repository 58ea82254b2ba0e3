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

/** Both live maps have taken their pictures' places. */
const twoLiveMaps = (page: Page) =>
  page.locator('.atlas-map--live').nth(1).waitFor({ state: 'attached', timeout: 50_000 });

/** Metres to a pixel of each live map, from the scale bars that the maps keep for themselves. */
async function metresPerPixel(page: Page): Promise<number[]> {
  const bars = await page.locator('.map-scale').evaluateAll((elements) =>
    elements.map((element) => {
      const bar = element.querySelector<HTMLElement>('.map-scale__bar');
      return [element.textContent ?? '', bar?.style.width ?? ''] as const;
    }),
  );
  return bars.map(
    ([words, width]) =>
      (1000 * Number(words.replaceAll(',', '').match(/^[\d.]+/)?.[0])) / Number.parseFloat(width),
  );
}

async function pick(page: Page, side: 'First zone' | 'Second zone', text: string): Promise<void> {
  const box = page.getByRole('combobox', { name: side });
  await box.focus();
  await page.keyboard.type(text);
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('Enter');
}

describe('choosing two zones by keyboard', () => {
  it.each([
    ['kitic', 'KITIC', 'morowali', '青山', 'KITIC', 'Morowali'],
    ['rayong', 'ระยอง', 'saysettha', '赛色塔', 'Rayong', 'Saysettha'],
    ['julong', '聚龙', 'longjiang', 'long giang', 'Julong', 'Long Jiang'],
  ])('%s (typed %s) and %s (typed %s)', async (a, typedA, b, typedB, nameA, nameB) => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}compare/`);
    await pick(page, 'First zone', typedA);
    await page.getByRole('heading', { name: /^Choose a second zone/ }).waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe(`?zones=${a}`);
    await pick(page, 'Second zone', typedB);
    const table = page.getByRole('table', { name: 'Comparison' });
    await table.waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe(`?zones=${a},${b}`);
    expect(await page.title()).toBe(`${nameA} – ${nameB} · Park Atlas`);
    for (const name of [nameA, nameB]) {
      expect(await table.getByRole('columnheader', { name }).count()).toBe(1);
    }
    await page.getByRole('button', { name: 'Swap sides' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe(`?zones=${b},${a}`);
    await page.goBack();
    expect(await page.getByRole('combobox', { name: 'First zone' }).inputValue()).toBe(nameA);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('moves through the list with arrows, and Escape leaves the choice as it was', async () => {
    const { page } = await visit(browser, site);
    await page.goto(`${site}compare/?zones=rayong`);
    await page.getByRole('heading', { name: /^Choose a second zone/ }).waitFor();
    const box = page.getByRole('combobox', { name: 'Second zone' });
    await box.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const options = page.getByRole('listbox').getByRole('option');
    expect(await options.count()).toBe(7);
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
    expect(await box.getAttribute('aria-activedescendant')).toBe(
      await options.nth(1).getAttribute('id'),
    );
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    const { height } = (await options.first().boundingBox()) ?? { height: 0 };
    expect(height).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.inputValue()).toBe('');
    await page.context().close();
  });

  it('says when one zone stands on both sides, and when a zone is unknown', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}compare/?zones=rayong,rayong`);
    await page.getByRole('alert').filter({ hasText: 'Rayong stands on both sides' }).waitFor();
    await page.goto(`${site}compare/?zones=rayong,atlantis`);
    await page.getByRole('alert').filter({ hasText: 'no zone “atlantis” to compare' }).waitFor();
    await page
      .getByRole('heading', { name: /Choose a second zone to compare with Rayong/ })
      .waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('leads from a pair’s own page to any pair, and keeps the rest of the address', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}compare/rayong/saysettha/?theme=dark&from=report`);
    await pick(page, 'Second zone', 'julong');
    await page.waitForURL(`${site}compare/?zones=rayong,julong&theme=dark&from=report`);
    await page.getByRole('table', { name: 'Comparison' }).waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['compare/', 'First zone', 'ระยอง', '?zones=rayong'],
    ['compare/rayong/saysettha/', 'Second zone', 'julong', '?zones=rayong,julong'],
  ] as const)(
    'takes up what was typed before its script came: %s',
    async (path, side, text, search) => {
      const { page, troubles } = await visit(browser, site);
      let come = () => {};
      const ready = new Promise<void>((resolve) => {
        come = resolve;
      });
      await page.route('**/assets/*.js', async (route) => {
        await ready;
        await route.continue();
      });
      await page.goto(`${site}${path}`, { waitUntil: 'commit' });
      await page.getByRole('combobox', { name: side }).focus();
      await page.keyboard.type(text);
      come();
      await page.getByRole('listbox').getByRole('option').waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.search === search);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
  );

  it('begins from the list and from a zone’s panel', async () => {
    const { page } = await visit(browser, site);
    await page.goto(`${site}?zone=kitic`);
    const panel = page.locator('.zone-panel');
    expect(
      await panel.getByRole('button', { name: 'Compare', exact: true }).getAttribute('href'),
    ).toBe('./compare/?zones=kitic');
    const compare = page.getByRole('button', { name: 'Compare Rayong' });
    await compare.focus();
    await page.keyboard.press('Space');
    await page.waitForURL(`${site}compare/?zones=rayong`);
    await page.getByRole('heading', { name: /to compare with Rayong/ }).waitFor();
    expect(await page.getByRole('combobox', { name: 'First zone' }).inputValue()).toBe('Rayong');
    await page.context().close();
  });
});

describe('by keyboard alone', () => {
  it('leads from the atlas to what differs, and to its Markdown', async () => {
    const { page, troubles } = await visit(browser, site, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        const seen = element?.matches(':focus-visible');
        const { outlineStyle } = getComputedStyle(element ?? document.body);
        const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
        return { name: name.trim(), id: element?.id, tag: element?.tagName, seen, outlineStyle };
      });
    /** Tabs to what has a name; each stop on the way shows that it has the focus. */
    const tabTo = async (name: RegExp) => {
      for (let i = 0; i < 80; i += 1) {
        await page.keyboard.press('Tab');
        const at = await focused();
        if (at.tag === 'BODY') continue;
        expect(at.seen).toBe(true);
        if (name.test(at.name)) {
          expect(at.outlineStyle).not.toBe('none');
          return;
        }
      }
      throw new Error(`no stop named ${name}`);
    };
    await page.goto(site);
    await page.locator('.atlas-map--live').waitFor({ state: 'attached', timeout: 45_000 });
    await tabTo(/^Compare Rayong$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site}compare/?zones=rayong`);
    const second = page.getByRole('combobox', { name: 'Second zone' });
    await page.getByRole('heading', { name: /to compare with Rayong/ }).waitFor();
    for (
      let i = 0;
      i < 40 && !(await second.evaluate((e) => e === document.activeElement));
      i += 1
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('kitic');
    await page.getByRole('listbox').getByRole('option').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: 'Comparison' }).waitFor();
    // Choosing moves nothing from under the reader.
    expect(await second.evaluate((e) => e === document.activeElement)).toBe(true);
    expect(await second.inputValue()).toBe('KITIC');

    await tabTo(/^Copy .*Markdown/);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('| Rayong | KITIC |');
    expect((await focused()).tag).toBe('BUTTON');
    const all = await page.getByRole('table', { name: 'Comparison' }).getByRole('row').count();
    await tabTo(/^Differences/);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('table', { name: 'Comparison' }).getByRole('row').count())
      .toBeLessThan(all);
    expect((await focused()).name).toMatch(/^Differences/);
    await expect.poll(() => new URL(page.url()).search).toContain('rows=differences');
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe('two maps of one scale', () => {
  it('are of one scale as pictures, live, and after the reader zoomed', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}compare/rayong/saysettha/`);
    await twoLiveMaps(page);
    expect(await page.locator('canvas.maplibregl-canvas').count()).toBe(2);
    const alike = async () => {
      const [a = Number.NaN, b = 0] = await metresPerPixel(page);
      expect(Math.abs(a / b - 1)).toBeLessThan(0.01);
      return a;
    };
    const first = await alike();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForTimeout(600);
    expect((await alike()) / first).toBeCloseTo(0.5, 2);
    await page.getByRole('button', { name: 'Area', exact: true }).click();
    await page.waitForTimeout(300);
    expect(await alike()).toBeLessThan(first);
    expect(await page.getByText(/km on both maps/).count()).toBe(1);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('are of one scale before any script runs: pictures of one size that span as many kilometres', async () => {
    const { page } = await visit(browser, site, { javaScriptEnabled: false });
    await page.goto(`${site}compare/longjiang/julong/`);
    const scales = await page.locator('.static-map').evaluateAll((maps) =>
      maps.map((map) => {
        const bar = map.querySelector('.static-map__scale path')?.getAttribute('d') ?? '';
        const length = Number(bar.match(/h([\d.]+)/)?.[1]);
        const words = map.querySelector('.static-map__scale text')?.textContent ?? '';
        return (1000 * Number.parseFloat(words)) / (length * (map.clientHeight / 1000));
      }),
    );
    const [a = Number.NaN, b = 0] = scales;
    expect(scales.length).toBe(2);
    expect(Math.abs(a / b - 1)).toBeLessThan(0.01);
    await page.context().close();
  });
});

describe('a pair’s page', () => {
  it.each([
    ['sihanoukville/morowali/', 'Sihanoukville'],
    ['julong/morowali/', 'Julong'],
    ['rayong/morowali/', 'Rayong'],
    ['sihanoukville/rayong/', 'Sihanoukville'],
    ['zh:sihanoukville/morowali/', '西哈努克港'],
    ['zh:sihanoukville/saysettha/', '西哈努克港'],
    ['zh:rayong/saysettha/', '罗勇'],
  ])('prints %s, of the longest, on at most four pages', async (path, name) => {
    const printing = await browser.newPage({ javaScriptEnabled: false });
    const [pair = '', zh] = path.split(':').toReversed();
    await printing.goto(`${site}${zh ? 'zh/' : ''}compare/${pair}`);
    const pdf = await printing.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThanOrEqual(4);
    await printing.emulateMedia({ media: 'print' });
    expect(await printing.getByRole('heading', { level: 1 }).textContent()).toContain(name);
    expect(await printing.locator('.paper-note').isVisible()).toBe(true);
    await printing.close();
  });

  it('saves its charts as pictures and tables of both zones', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}compare/rayong/morowali/`);
    const controls = page.locator('#charts .save-chart');
    await page.getByRole('combobox', { name: 'First zone' }).click();
    const files: string[] = [];
    for (const control of await controls.all()) {
      await control.locator('summary').click();
      const [svg] = await Promise.all([
        page.waitForEvent('download'),
        control.getByRole('button', { name: /^Save as SVG/ }).click(),
      ]);
      files.push(svg.suggestedFilename());
      const picture = readFileSync(await svg.path(), 'utf8');
      expect(picture).toContain('#d1402d');
      expect(picture).toContain('#0f6f78');
      const [csv] = await Promise.all([
        page.waitForEvent('download'),
        control.getByRole('button', { name: /^Save as CSV/ }).click(),
      ]);
      const table = readFileSync(await csv.path(), 'utf8');
      expect(table).toContain('Rayong');
      expect(table).toMatch(/Morowali|Indonesia/);
      expect(table.split('\n')[1]).toContain('rayong-morowali');
    }
    expect(files).toEqual([
      'park-atlas-rayong-morowali-income-tax.svg',
      'park-atlas-rayong-morowali-tenure.svg',
      'park-atlas-rayong-morowali-minimum-wage.svg',
      'park-atlas-rayong-morowali-workforce.svg',
      'park-atlas-rayong-morowali-over-time.svg',
    ]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('leads from each outcome to its cell of the matrix', async () => {
    const { page } = await visit(browser, site);
    await page.goto(`${site}compare/rayong/saysettha/`);
    await page
      .locator('.pair-outcomes tbody tr')
      .nth(1)
      .getByRole('link')
      .filter({ has: page.locator('.outcome') })
      .last()
      .click();
    await page.waitForURL(`${site}policy/#saysettha-land`);
    await page.context().close();
  });

  it.each(['compare/rayong/saysettha/', 'compare/?zones=kitic', 'zh/compare/julong/morowali/'])(
    'is no wider than a small phone: %s',
    async (path) => {
      const { page } = await visit(browser, site, { viewport: { width: 320, height: 640 } });
      await page.goto(`${site}${path}`);
      await page.waitForTimeout(800);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
      await page.context().close();
    },
  );

  it.each(['light', 'dark'] as const)(
    'has nothing that axe-core finds, %s',
    async (colorScheme) => {
      const { page } = await visit(browser, site, { colorScheme, bypassCSP: true });
      for (const path of ['compare/kitic/morowali/', 'compare/?zones=rayong']) {
        await page.goto(`${site}${path}`);
        await page.getByRole('combobox', { name: 'First zone' }).click();
        await page.waitForTimeout(1500);
        await page.evaluate(axe);
        const results: AxeResults = await page.evaluate(() => Reflect.get(window, 'axe').run());
        expect(
          results.violations.flatMap(({ id, nodes }) => nodes.map((n) => `${id}: ${n.target}`)),
        ).toEqual([]);
      }
      await page.context().close();
    },
  );
});
