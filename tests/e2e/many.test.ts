import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSynthetic } from '../../scripts/bench/synthetic.ts';
import { launch, liveMap, visit } from './driver.ts';

// An atlas of more zones than can be buttons on a map or be written into each page; all of them are invented.

const COUNT = 310;
const folder = mkdtempSync(join(tmpdir(), 'park-atlas-'));
const out = join(folder, 'site');
let browser: Browser;
let server: PreviewServer;
let site = '';

beforeAll(async () => {
  writeSynthetic(COUNT, join(folder, 'data'));
  const options = ['--data', join(folder, 'data'), '--out', out, '--in-full', '0'];
  const { status, stderr } = spawnSync('npx', ['tsx', 'scripts/build.ts', ...options], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(stderr);
  server = await preview({
    build: { outDir: out },
    preview: { port: 0, strictPort: false },
    logLevel: 'error',
  });
  site = server.resolvedUrls?.local[0] ?? '';
  browser = await launch();
}, 240_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

describe(`an atlas of ${COUNT} zones`, () => {
  it('lists 100 at first, finds any of them, and counts on the map what it lists', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(site);
    await page.getByText(`${COUNT} of ${COUNT} zones`).waitFor();
    const links = page.getByRole('list', { name: 'Zones' }).getByRole('link', { name: /^Synth/ });
    expect(await links.count()).toBe(100);
    await liveMap(page);
    await page.getByRole('searchbox').fill('合成00123');
    await page.getByText(`1 of ${COUNT} zones`).waitFor();
    await links.first().click();
    await page.getByRole('complementary').getByRole('heading', { name: 'Revenue' }).waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('writes the first of them into the data and policy pages, and leads to all', async () => {
    for (const [path, most] of [
      ['data/', 700_000],
      ['policy/', 700_000],
    ] as const) {
      const html = await (await fetch(`${site}${path}`)).text();
      expect(html).toContain('Synthetic 000');
      expect(html.length, path).toBeLessThan(most);
    }
    const { page, troubles } = await visit(browser, site);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site}data/`);
    const parks = page.locator('.coverage').first().locator('tbody tr');
    const whatIsKnown = page.getByRole('button', { name: 'Show 100 more: What is known' });
    await whatIsKnown.waitFor();
    expect(await parks.count()).toBe(100);
    expect(asked.filter((path) => /whole/.test(path))).toEqual([]);
    // Until script has taken the page over a press is lost.
    await page.waitForFunction(() =>
      Object.keys(document.querySelector('.show-more button') ?? {}).some((key) =>
        key.startsWith('__reactProps'),
      ),
    );
    await whatIsKnown.press('Enter');
    await page.getByText(`200 of ${COUNT} shown`).waitFor();
    expect(await parks.count()).toBe(200);
    expect(await parks.nth(100).locator(':focus').count()).toBe(1);
    await page.goto(`${site}data/#synthetic-park-00300`);
    await page.locator('#synthetic-park-00300').waitFor();
    await page.goto(`${site}policy/#synthetic-00300-land`);
    await page.locator('#synthetic-00300-land details[open]').waitFor();
    const row = page.locator('#row-synthetic-00300');
    expect(await row.count()).toBe(1);
    await page.getByRole('button', { name: 'Land', exact: true }).click();
    await page.locator('[aria-sort=ascending]').waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('fills the page of a zone that was not written in full, and says that its map has no ground', async () => {
    const { page, troubles } = await visit(browser, site);
    const missing: string[] = [];
    page.on('response', (r) => r.status() >= 400 && missing.push(r.url()));
    await page.goto(`${site}zh/zones/synthetic-00123/`);
    expect(await page.title()).toContain('合成园区00123');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('heading', { name: '税收' }).waitFor();
    await page.getByText('此处未绘陆地与水域').waitFor();
    expect(missing).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('keeps the list on the device, and of the zones those that were opened', async () => {
    const { page, troubles } = await visit(browser, site, { serviceWorkers: 'allow' });
    await page.goto(site);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
      timeout: 30_000,
    });
    const kept = await page.evaluate(async () => {
      const caches = await window.caches.keys();
      const stores = await Promise.all(caches.map((name) => window.caches.open(name)));
      const requests = await Promise.all(stores.map((store) => store.keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept).toContain('/data/index.json');
    expect(kept.filter((path) => /zones\/|overview\.json|mobility|policy\//.test(path))).toEqual(
      [],
    );
    await page.goto(`${site}zones/synthetic-00007/`);
    await page.getByRole('heading', { name: 'Revenue' }).waitFor();
    await page.context().setOffline(true);
    await page.goto(site);
    await page.getByText(`${COUNT} of ${COUNT} zones`).waitFor();
    await page.goto(`${site}zones/synthetic-00007/`);
    await page.getByRole('heading', { name: 'Revenue' }).waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
