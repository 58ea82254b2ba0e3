import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, liveMap, visit } from './driver.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('what is not as it should be', () => {
  it('an unknown zone, country and language: the atlas with a plain notice', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}?zone=atlantis&country=ID,XX&lang=fr`);
    const notice = page.getByRole('alert');
    await notice.waitFor();
    const text = await notice.innerText();
    expect(text).toContain('There is no zone “atlantis”');
    expect(text).toContain('There is no host country “XX”');
    expect(text).toContain('There is no language “fr”');
    const zones = page.getByRole('list', { name: 'Zones' }).getByRole('link');
    expect(await zones.count()).toBe(3);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await notice.waitFor({ state: 'detached' });
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('markup in the address is text', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}?zone=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await page.getByRole('alert').waitFor();
    expect(await page.locator('img[src=x]').count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('the facts of a zone cannot be fetched: what happened and a retry that works', async () => {
    const { page } = await visit(browser, site);
    let broken = true;
    await page.route('**/data/zones/julong.json', (route) =>
      broken ? route.fulfill({ status: 503, body: 'no' }) : route.continue(),
    );
    await page.goto(`${site}?zone=julong`);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/could not be fetched[\s\S]*503/);
    expect(await page.getByRole('list', { name: 'Zones' }).getByRole('link').count()).toBe(7);
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Talent' }).waitFor();
    await page.context().close();
  });

  it('no script: list, picture and every fact are in the page', async () => {
    const { page } = await visit(browser, site, { javaScriptEnabled: false });
    await page.goto(site);
    const link = page.getByRole('list', { name: 'Zones' }).getByRole('link', { name: 'Saysettha' });
    expect(await page.locator('.static-map a').count()).toBe(7);
    await link.click();
    await page.getByRole('heading', { name: 'Revenue' }).waitFor();
    expect(await page.locator('.fact').count()).toBeGreaterThan(30);
    expect(await page.locator('.sources li').count()).toBeGreaterThan(20);
    await page.context().close();
  });

  it('no WebGL: the picture stays, says why, and still opens zones', async () => {
    const plain = await launch({ webgl: false });
    const { page } = await visit(plain, site);
    await page.goto(site);
    await page.getByText('WebGL 2 is missing').waitFor();
    await page
      .locator('.static-map')
      .getByRole('link', { name: /^KITIC/ })
      .click();
    await page
      .getByRole('complementary')
      .getByRole('heading', { name: 'Land', exact: true })
      .waitFor();
    await plain.close();
  });
});

describe('what breaks while the atlas is read', () => {
  const links = (page: Page) => page.getByRole('list', { name: 'Zones' }).getByRole('link');

  it('the WebGL context is lost: the picture comes back and says so, and the live map when asked for', async () => {
    const { page } = await visit(browser, site);
    await page.goto(site);
    await liveMap(page);
    await page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.locator('.static-map a').first().waitFor();
    await page.locator('.atlas-map__message').waitFor();
    await links(page).first().click();
    await page.getByRole('complementary').first().waitFor();
    await page.getByRole('button', { name: 'Show the live map again' }).click();
    await liveMap(page);
    expect(await page.locator('canvas').count()).toBe(1);
    expect(await page.locator('.atlas-map__message').count()).toBe(0);
    await page
      .getByRole('region', { name: 'Map' })
      .getByRole('button', { name: /^KITIC/ })
      .click();
    await page.waitForURL(/zone=kitic/);
    await page.context().close();
  });

  it.each([
    ['the worker', '**/maplibre-gl-worker-*.js'],
    ['the engine, gone after a renewal of the site', '**/engine-*.js'],
    ['the basemap', '**/basemap.pmtiles'],
  ])('%s does not come: the picture stays, says so, and opens zones', async (_, url) => {
    const { page } = await visit(browser, site);
    await page.route(url, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(site);
    await page.locator('.atlas-map__message').waitFor({ timeout: 40_000 });
    await page
      .locator('.static-map')
      .getByRole('link', { name: /^KITIC/ })
      .click();
    await page.getByRole('complementary').first().waitFor();
    await page.context().close();
  });

  it('the code of the panel is gone after a renewal: what happened, and the way to the facts', async () => {
    const { page } = await visit(browser, site);
    await page.route('**/assets/ZonePanel-*.js', (route) =>
      route.fulfill({ status: 404, body: '' }),
    );
    await page.goto(`${site}?zone=rayong`);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await links(page).count()).toBe(7);
    await alert.getByRole('link', { name: 'Open the page of Rayong' }).click();
    await page.getByRole('heading', { name: 'Revenue' }).waitFor();
    await page.context().close();
  });

  it.each([
    ['the page', '', '**/assets/AtlasPage-*.js'],
    ['the words', '', '**/assets/first.en-*.js'],
    ['the page of a zone', 'zones/rayong/', '**/assets/ZonePage-*.js'],
  ])(
    'the code of %s does not come: what was written reads, and a notice says so',
    async (_, path, url) => {
      const { page } = await visit(browser, site);
      let broken = true;
      await page.route(url, (route) => (broken ? route.abort() : route.continue()));
      await page.goto(`${site}${path}`);
      const notice = page.getByRole('alert');
      await notice.waitFor();
      expect(await notice.innerText()).toMatch(/could not be fetched/);
      if (path === '') expect(await links(page).count()).toBe(7);
      else expect(await page.locator('.fact').count()).toBeGreaterThan(30);
      broken = false;
      await page.getByRole('button', { name: 'Load the page again' }).click();
      await notice.waitFor({ state: 'detached' });
      await page.locator('.theme-choice select').waitFor();
      await page.context().close();
    },
  );

  it('the facts break off midway: what happened and a retry that works', async () => {
    const { page } = await visit(browser, site);
    let broken = true;
    await page.route('**/data/zones/julong.json', (route) =>
      broken
        ? route.fulfill({ contentType: 'application/json', body: '{"format":"park-atlas/1","zo' })
        : route.continue(),
    );
    await page.goto(`${site}?zone=julong`);
    await page.getByRole('alert').waitFor();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Talent' }).waitFor();
    await page.context().close();
  });

  it('a slow network: the list is read before the script comes, and filters before the map does', async () => {
    const { page, troubles } = await visit(browser, site);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 50_000,
      uploadThroughput: 50_000,
    });
    await page.goto(site, { waitUntil: 'commit' });
    await links(page).first().waitFor();
    expect(await links(page).count()).toBe(7);
    const laos = page.getByRole('checkbox', { name: /^Laos/ });
    await expect
      .poll(
        async () => {
          await laos.setChecked(true);
          return links(page).count();
        },
        { timeout: 40_000 },
      )
      .toBe(1);
    expect(await page.locator('.atlas-map--live').count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it.each(['1970-01-01', '2099-12-31'])('the clock says %s: nothing changes', async (day) => {
    const { page, troubles } = await visit(browser, site);
    await page.clock.setFixedTime(new Date(day));
    await page.goto(`${site}?zone=kitic`);
    await page.getByRole('heading', { name: 'Talent' }).waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe('where the site lies', () => {
  it('in a sub-folder every page, picture and datum is found', async () => {
    const folder = inject('subfolder');
    const { page, troubles } = await visit(browser, folder);
    const missing: string[] = [];
    page.on('response', (r) => r.status() >= 400 && missing.push(r.url()));
    await page.goto(`${folder}zh/zones/kitic/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('link', { name: '返回图集' }).click();
    await page.getByRole('complementary').getByRole('heading', { name: '税收' }).waitFor();
    expect(missing).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
