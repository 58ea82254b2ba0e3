import type { Browser } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from './driver.ts';

// The built pages make one map each. Here the engine's own module is loaded and makes map after map in one page.

let browser: Browser;
let server: ViteDevServer;
beforeAll(async () => {
  browser = await launch();
  // The basemap is the built site's; the sources come as the development server has them.
  server = await createServer({
    publicDir: 'dist',
    server: { port: 0, strictPort: false },
    logLevel: 'error',
  });
  await server.listen();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

it('fifty maps made and ended leave heap and contexts where they were', async () => {
  const [address = ''] = server.resolvedUrls?.local ?? [];
  const page = await browser.newPage();
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  // A page of plain text: where there is no file, the development server answers with the atlas and its map.
  await page.goto(`${address}embed.js`);
  const cdp = await page.context().newCDPSession(page);
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  const mount = (times: number) =>
    page.evaluate(async (count) => {
      // The test runner would rewrite a plain import.
      const load = new Function('path', 'return import(path)');
      const { createMap } = await load('/src/map/engine.ts');
      for (let i = 0; i < count; i += 1) {
        const box = document.createElement('div');
        Object.assign(box.style, { width: '400px', height: '300px' });
        document.body.append(box);
        const port = await createMap(box, {
          theme: 'light',
          language: 'en',
          text: { scale: () => '', credits: [], map: 'Map' },
          reducedMotion: true,
          cooperativeGestures: false,
          start: 'region',
          hosts: ['TH'],
          basemapUrl: '/basemap/basemap.pmtiles',
          footprintsUrl: null,
          onSelect() {},
          onHover() {},
          onMove() {},
          onReady() {},
          onFail() {},
        });
        port.destroy();
        box.remove();
      }
    }, times);
  await mount(5);
  const before = await heap();
  await mount(50);
  await page.waitForTimeout(500);
  expect(await page.locator('canvas').count()).toBe(0);
  expect(await heap()).toBeLessThan(before + 3);
  expect(warnings.filter((text) => /too many active webgl/i.test(text))).toEqual([]);
}, 300_000);
