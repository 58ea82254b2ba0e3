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

/** The page, but of its hundreds of sources the first only: they are all made alike, and axe is slow. */
const sample = { exclude: [['.source-index li:nth-child(n + 60)']] };

/** What axe-core finds, one line a finding with the element it is about; of some rules only, or of all. */
async function findings(page: Page, rules?: readonly string[]): Promise<string[]> {
  const results: AxeResults = await page.evaluate(
    ([within, only]) =>
      Reflect.get(window, 'axe').run(within, {
        resultTypes: ['violations'],
        ...(only && { runOnly: only }),
      }),
    [sample, rules] as const,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

const pages = [
  ['the list', '', '.zone-list'],
  ['a panel', '?zone=longjiang', 'section.revenue'],
  ['a zone page', 'zones/kitic/', 'section.revenue'],
  ['the comparison', 'compare/', 'h1'],
  ['a pair', 'compare/rayong/saysettha/', 'h1'],
  ['the policy page', 'policy/', '.matrix'],
  ['the data page', 'data/', '.coverage'],
  ['an embed', '?embed=1', '.zone-list'],
  ['an embed of a part', 'zones/kitic/?embed=1&dimension=revenue', 'section.revenue'],
] as const;
const widths = [1440, 768, 320];
/** What can change with the width alone; every other rule is asked once, at the widest. */
const ofLayout = ['color-contrast', 'scrollable-region-focusable', 'target-size'];

/** No page is wider than its window: nobody scrolls sideways to read. */
async function wider(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

describe.each([
  ['English', ''],
  ['Chinese', 'zh/'],
] as const)('axe-core, in %s', (_, folder) => {
  it.each(pages)(
    'finds nothing on %s, in both themes and at three widths',
    async (_, path, mark) => {
      const { page } = await visit(browser, site, { colorScheme: 'light', bypassCSP: true });
      await page.goto(`${site}${folder}${path}`);
      await page.locator(mark).first().waitFor();
      await page.waitForTimeout(800);
      await page.evaluate(axe);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        // A live map follows its box after the page has painted.
        await page.waitForTimeout(500);
        await page.emulateMedia({ colorScheme: 'light' });
        const inLight = await findings(page, width === widths[0] ? undefined : ofLayout);
        expect([width, 'light', inLight]).toEqual([width, 'light', []]);
        expect([width, await wider(page)]).toEqual([width, 0]);
        // Nothing but the colours depends on the theme.
        await page.emulateMedia({ colorScheme: 'dark' });
        const inDark = await findings(page, ['color-contrast']);
        expect([width, 'dark', inDark]).toEqual([width, 'dark', []]);
      }
      await page.context().close();
    },
    120_000,
  );
});

/** A reader without a pointer. */
function keys(page: Page) {
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
  /** Presses Tab until the element has the focus; a reader would give up sooner. */
  const tabTo = async (wanted: RegExp | ReturnType<Page['locator']>) => {
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press('Tab');
      const there =
        wanted instanceof RegExp
          ? wanted.test(await focused())
          : await wanted.evaluate((e) => e === document.activeElement);
      if (there) return;
    }
    throw new Error(`Tab does not lead to ${wanted}`);
  };
  return { focused, tabTo };
}

describe('by keyboard alone', () => {
  it('from the address to a zone and back: filter, open, read, close', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(site);
    await page.waitForFunction(() => document.querySelector('#root')?.hasChildNodes());
    const { focused, tabTo } = keys(page);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await tabTo(page.getByRole('searchbox'));
    await page.keyboard.type('lao');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    const laos = page.getByRole('checkbox', { name: /^Laos/ });
    await tabTo(laos);
    await page.keyboard.press('Space');
    const count = page.locator('.list-count');
    await expect.poll(() => count.innerText()).toBe('1 of 7 zones');
    expect(await count.getAttribute('role')).toBe('status');
    await tabTo(/^Saysettha$/);
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { name: /Saysettha/ });
    await expect.poll(() => heading.evaluate((e) => e === document.activeElement)).toBe(true);
    await tabTo(/^Copy link$/);
    await tabTo(/^Profile$/);
    await page.keyboard.press('Escape');
    await heading.waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('Saysettha');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('takes the code of an embed: open, choose the form, copy, close, and on from where it was', async () => {
    const { page, troubles } = await visit(browser, site, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(`${site}?zone=rayong`, { waitUntil: 'networkidle' });
    const { focused, tabTo } = keys(page);
    const panel = page.getByRole('complementary', { name: /Rayong/ });
    const embed = panel.getByRole('button', { name: 'Embed', exact: true });
    await embed.waitFor();
    await tabTo(embed);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Embed this view' });
    await dialog.waitFor();
    const form = dialog.getByRole('combobox', { name: 'Form', exact: true });
    await expect.poll(() => form.evaluate((e) => e === document.activeElement)).toBe(true);
    await page.keyboard.type('Mark');
    expect(await form.inputValue()).toBe('markdown');
    const code = await dialog.getByRole('textbox', { name: 'Embed code' }).inputValue();
    expect(code).toMatch(/^\[!\[Rayong on the map/);
    await tabTo(/^Copy$/);
    await page.keyboard.press('Enter');
    await dialog.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
    // The focus does not leave the dialog for the page behind it.
    await tabTo(/^Close$/);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('Embed');
    expect(await embed.evaluate((e) => e === document.activeElement)).toBe(true);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe.each(['light', 'dark'] as const)('axe-core, %s', (colorScheme) => {
  it('finds nothing in the dialog of an embed', async () => {
    const { page } = await visit(browser, site, { colorScheme, bypassCSP: true });
    await page.goto(`${site}zones/kitic/`);
    const dialog = page.getByRole('dialog', { name: 'Embed this view' });
    const pressed = async () => {
      await page.getByRole('button', { name: 'Embed', exact: true }).press('Enter');
      return dialog.count();
    };
    await expect.poll(pressed, { timeout: 15_000, interval: 500 }).toBe(1);
    await dialog.getByText('Preview', { exact: true }).click();
    await dialog.frameLocator('iframe').getByRole('contentinfo').waitFor();
    await page.evaluate(axe);
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });
});
