import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, liveMap, visit } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const allowed = { serviceWorkers: 'allow' } as const;

/** Serves a built site in a sub-folder from a port of its own, so that the server can be taken away. */
async function serve(outDir: string): Promise<{ server: PreviewServer; site: string }> {
  const server = await preview({
    base: '/reports/parks/',
    build: { outDir },
    preview: { port: 0, strictPort: false },
    logLevel: 'error',
  });
  return { server, site: server.resolvedUrls?.local[0] ?? '' };
}

/** Until the first version is on the device and serves this page. */
const served = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 30_000,
  });

describe('without network', () => {
  it('after one visit every page, the facts of a zone and the live map are there', async () => {
    const { server, site } = await serve('dist');
    const { page, troubles } = await visit(browser, site, allowed);
    await page.goto(site);
    await served(page);
    await server.close();

    // The page that was open, before anything was loaded again.
    await page.getByRole('list', { name: 'Zones' }).getByRole('link', { name: 'KITIC' }).click();
    await page.getByRole('heading', { name: 'Talent' }).waitFor();

    await page.goto(`${site}?country=TH`);
    await liveMap(page);
    const part = await page.evaluate(async () => {
      const response = await fetch('basemap/basemap.pmtiles', { headers: { range: 'bytes=0-6' } });
      return { status: response.status, text: await response.text() };
    });
    expect(part).toEqual({ status: 206, text: 'PMTiles' });
    expect(await page.getByRole('list', { name: 'Zones' }).getByRole('link').count()).toBe(1);
    await page.goto(`${site}zh/zones/saysettha/`);
    await page.getByRole('heading', { name: '税收' }).waitFor();
    expect(await page.locator('.fact').count()).toBeGreaterThan(30);
    await page.goto(`${site}policy/`);
    await page.locator('.matrix').first().waitFor();
    await page.goto(`${site}data/`);
    await page.locator('.coverage').first().waitFor();
    // The page of a pair was not kept; the comparison page shows the same.
    await page.goto(`${site}zh/compare/rayong/saysettha/`);
    expect(new URL(page.url()).pathname).toBe('/reports/parks/zh/compare/');
    expect(new URL(page.url()).searchParams.get('zones')).toBe('rayong,saysettha');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('says when a newer version is there, and loads it when asked to', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'park-atlas-'));
    cpSync('dist', folder, { recursive: true });
    const { server, site } = await serve(folder);
    const { page, troubles } = await visit(browser, site, allowed);
    await page.goto(site);
    await served(page);
    expect(await page.getByText('A newer version').count()).toBe(0);
    appendFileSync(join(folder, 'sw.js'), '\n// a later build\n');
    await page.reload();
    await page.getByText('A newer version of the atlas is there.').waitFor();
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Reload' }).click();
    await loaded;
    await page.waitForTimeout(4000);
    expect(await page.getByText('A newer version').count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('works from the network where the device has no room for a copy, and says nothing of it', async () => {
    const { server, site } = await serve('dist');
    const { page, troubles } = await visit(browser, site, allowed);
    const cdp = await page.context().newCDPSession(page);
    const { origin } = new URL(site);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 20_000 });
    await page.goto(site);
    await page.waitForTimeout(6000);
    const registrations = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ active }) => active !== null),
    );
    expect(registrations).not.toContain(true);
    await page.reload();
    await page.getByRole('list', { name: 'Zones' }).getByRole('link', { name: 'KITIC' }).click();
    await page.getByRole('heading', { name: 'Talent' }).waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
    await server.close();
  });

  it('keeps nothing on the device of a reader of an embed, and nothing in a sandboxed frame', async () => {
    const { server, site } = await serve('dist');
    const { page, troubles } = await visit(browser, site, { ...allowed, bypassCSP: true });
    await page.goto(`${site}?embed=1`);
    await page.waitForTimeout(5000);
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
    await page.setContent(`<iframe sandbox="allow-scripts" src="${site}zones/kitic/"></iframe>`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(4000);
    expect(troubles.filter((trouble) => trouble.startsWith('exception'))).toEqual([]);
    await page.context().close();
    await server.close();
  });
});

describe('opened from a file', () => {
  it('a page reads: its facts, its style, its map', async () => {
    const { page } = await visit(browser, 'http://nowhere.invalid/');
    await page.goto(pathToFileURL(resolve('dist/zones/rayong/index.html')).href);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/Rayong/);
    expect(await page.locator('.fact').count()).toBeGreaterThan(30);
    const title = page.locator('.revenue > .section-title');
    expect(await title.evaluate((e) => getComputedStyle(e).borderBottomWidth)).toBe('2px');
    expect(await title.evaluate((e) => getComputedStyle(e).color)).toBe('rgb(47, 93, 168)');
    await page.context().close();
  });
});
