import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch, visit } from './driver.ts';

let browser: Browser;
const site = inject('site');
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What comes after the page can be worked: the map's engine, and what asks for the offline copy. */
const later = /\/(engine|maplibre-gl-worker|discs|palette|register)-[^/]*\.js$/;

it.each(['', 'zh/', 'zones/rayong/', 'compare/rayong/saysettha/', 'zh/policy/', 'data/'])(
  '/%s names all its code in its head, so that it comes in one go',
  async (path) => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
    const asked = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap(({ name }) => (/\/assets\/[^/]*\.js$/.test(name) ? [name] : [])),
    );
    expect(asked.length).toBeGreaterThan(3);
    // What the server sent: the bundler's own links, added for what is fetched later, are not in it.
    const html = await (await page.request.get(`${site}${path}`)).text();
    const found = asked.filter(
      (name) => !later.test(name) && !html.includes(name.slice(name.lastIndexOf('/'))),
    );
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  },
);

it.each([
  ['zones/rayong/', 1],
  ['compare/rayong/saysettha/', 2],
])('/%s names its facts too, and fetches them once', async (path, count) => {
  const { page, troubles } = await visit(browser, site);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/data\/zones\/[^/]*\.json$/.test(request.url())) asked.push(request.url());
  });
  await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
  const html = await (await page.request.get(`${site}${path}`)).text();
  expect(asked.length).toBe(count);
  expect(asked.filter((url) => !html.includes(url.slice(url.lastIndexOf('/data/'))))).toEqual([]);
  expect(troubles).toEqual([]);
  await page.context().close();
});

it('paints the page, and lets it be read, while its code is still on the way', async () => {
  const { page, troubles } = await visit(browser, site);
  await page.route('**/assets/main-*.js', () => {});
  await page.goto(site, { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Rayong' }).first().waitFor();
  const painted = () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  await expect.poll(painted).toBe(1);
  expect(troubles).toEqual([]);
  await page.context().close();
});
