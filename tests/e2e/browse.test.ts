import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, liveMap, visit } from './driver.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const sevenZones = [
  'Julong',
  'KITIC',
  'Long Jiang',
  'Morowali',
  'Rayong',
  'Saysettha',
  'Sihanoukville',
];

describe('browsing the zones', () => {
  it('opens, filters by host country, opens a zone, reads a value and its source, and goes back', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(site);
    await liveMap(page);
    const list = page.getByRole('list', { name: 'Zones' });
    const map = page.getByRole('region', { name: 'Map' });
    expect((await list.getByRole('link').allInnerTexts()).toSorted()).toEqual(sevenZones);

    await page.getByRole('checkbox', { name: 'Indonesia 3' }).check();
    expect((await list.getByRole('link').allInnerTexts()).toSorted()).toEqual([
      'Julong',
      'KITIC',
      'Morowali',
    ]);
    await expect.poll(() => map.locator('.map-zone:not(.map-zone--dimmed)').count()).toBe(3);
    await expect.poll(() => new URL(page.url()).search).toBe('?country=ID');

    await list.getByRole('link', { name: 'Morowali' }).click();
    const panel = page.getByRole('complementary', { name: /Morowali|青山|Qingshan/ });
    await panel.getByRole('heading', { name: 'Revenue' }).waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe('?country=ID&zone=morowali');
    await expect
      .poll(() => map.getByRole('button', { name: /^Morowali/ }).getAttribute('aria-pressed'))
      .toBe('true');

    const revenue = panel.locator('section.revenue');
    const standard = revenue.locator('.fact', { hasText: 'Standard income tax rate' });
    await expect.poll(() => standard.locator('.value').first().innerText()).toBe('22 %');
    const number = standard.getByRole('link', { name: /^Source \d+$/ }).first();
    await number.focus();
    const note = page.getByRole('note');
    await note.waitFor();
    expect(await note.innerText()).toMatch(/\S/);
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'detached' });
    const sourceNumber = await number.innerText();
    const entry = panel.locator(`#source-${sourceNumber}`);
    expect(await entry.getByRole('link').getAttribute('href')).toMatch(/^https?:/);

    await page.goBack();
    await panel.waitFor({ state: 'detached' });
    await expect.poll(() => new URL(page.url()).search).toBe('?country=ID');
    await page.goBack();
    expect(await list.getByRole('link').count()).toBe(7);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('restores a deep link after a reload', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}?country=KH,TH&zone=rayong&dimension=land`);
    const panel = page.getByRole('complementary', { name: /Rayong/ });
    await panel.getByRole('heading', { name: 'Land', exact: true }).waitFor();
    await page.reload();
    await panel.getByRole('heading', { name: 'Land', exact: true }).waitFor();
    expect(await page.getByRole('checkbox', { name: /^Thailand/ }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: /^Indonesia/ }).isChecked()).toBe(false);
    const zones = page.getByRole('list', { name: 'Zones' }).getByRole('link');
    expect((await zones.allInnerTexts()).toSorted()).toEqual(['Rayong', 'Sihanoukville']);
    await expect
      .poll(() => panel.locator('section.land').evaluate((e) => e.getBoundingClientRect().top))
      .toBeLessThan(300);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('keeps list and map in step: hovering and choosing either way', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(site);
    await liveMap(page);
    const map = page.getByRole('region', { name: 'Map' });
    const item = page.locator('.zone-item', { hasText: 'Long Jiang' });
    const button = map.getByRole('button', { name: /^Long Jiang/ });
    await item.hover();
    await expect.poll(() => button.getAttribute('class')).toContain('map-zone--hovered');
    await button.hover();
    await expect.poll(() => item.getAttribute('class')).toContain('hovered');
    await button.click();
    await page.getByRole('complementary', { name: /Long Jiang/ }).waitFor();
    expect(await item.getAttribute('class')).toContain('selected');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('finds a zone by its name in any language and says how to widen an empty result', async () => {
    const { page } = await visit(browser, site);
    await page.goto(site);
    const search = page.getByRole('searchbox', { name: 'Find a zone' });
    const zones = page.getByRole('list', { name: 'Zones' }).getByRole('link');
    for (const [query, name] of [
      ['罗勇', 'Rayong'],
      ['ระยอง', 'Rayong'],
      ['long giang', 'Long Jiang'],
      ['ไทย-จีน', 'Rayong'],
    ] as const) {
      await search.fill(query);
      await expect.poll(() => zones.allInnerTexts()).toEqual([name]);
    }
    await search.fill('atlantis');
    await page.getByText('No zone matches.').waitFor();
    await page.getByRole('button', { name: 'Show all zones' }).click();
    await expect.poll(() => zones.count()).toBe(7);
    await page.context().close();
  });

  it('takes up what was typed and ticked before the script came', async () => {
    const { page, troubles } = await visit(browser, site);
    let come = () => {};
    const ready = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route('**/assets/*.js', async (route) => {
      await ready;
      await route.continue();
    });
    await page.goto(site, { waitUntil: 'commit' });
    await page.getByRole('searchbox').fill('mor');
    await page.getByRole('checkbox', { name: /^Indonesia/ }).check();
    come();
    const zones = page.getByRole('list', { name: 'Zones' }).getByRole('link');
    await expect.poll(() => zones.allInnerTexts()).toEqual(['Morowali']);
    await expect.poll(() => new URL(page.url()).search).toBe('?country=ID&q=mor');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('works by keyboard alone: to the list, into a zone and back', async () => {
    const { page } = await visit(browser, site);
    await page.goto(site);
    await liveMap(page);
    await page.getByRole('checkbox', { name: /^Laos/ }).focus();
    await page.keyboard.press('Space');
    const link = page.getByRole('list', { name: 'Zones' }).getByRole('link');
    await expect.poll(() => link.count()).toBe(1);
    await link.focus();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { name: /Saysettha/ });
    await heading.waitFor();
    await expect.poll(() => heading.evaluate((e) => e === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await heading.waitFor({ state: 'detached' });
    await expect.poll(() => link.evaluate((e) => e === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('moves the map by single presses and keeps the place in the address', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(site);
    await liveMap(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Move south' }).click();
    await page.getByRole('combobox', { name: 'Go to' }).selectOption({ label: 'Indonesia' });
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.mouse.move(700, 450);
    await page.mouse.down();
    await page.mouse.move(600, 400, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).toMatch(/^[\d.-]+,/);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
