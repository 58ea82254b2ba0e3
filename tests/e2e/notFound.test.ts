import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notFoundPage } from '../../scripts/lib/notFound.ts';
import { launch, visit } from './driver.ts';

const base = '/reports/parks/';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};
let browser: Browser;
let server: Server;
let host: string;

/** The built site as most hosts serve it: in a folder of theirs, and `404.html` for whatever is not there. */
function serve(): Server {
  const missing = () => notFoundPage(readFileSync('dist/index.html', 'utf8'), `${host}${base}`);
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', host);
    const path = pathname.startsWith(base) ? join('dist', pathname.slice(base.length)) : '';
    const file = path !== '' && pathname.endsWith('/') ? join(path, 'index.html') : path;
    const there = existsSync(file) && statSync(file).isFile();
    response.setHeader('content-type', types[there ? extname(file) : '.html'] ?? '');
    response.statusCode = there ? 200 : 404;
    response.end(there ? readFileSync(file) : missing());
  });
}

beforeAll(async () => {
  server = serve();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The host has no port');
  host = `http://127.0.0.1:${address.port}`;
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

const text = 'rgb(27, 36, 41)';
const textInDark = 'rgb(230, 236, 239)';

describe.each([
  ['light', text],
  ['dark', textInDark],
] as const)('a page that is not there, %s', (colorScheme, colour) => {
  it.each(['nowhere', 'nowhere/deep/', 'zh/compare/a/b/c/d/'])(
    'has the site’s style and leads to the atlas in both languages, from %s',
    async (path) => {
      const { page, troubles } = await visit(browser, host, { colorScheme });
      for (const [name, lang, heading] of [
        ['Open the atlas', 'en', 'Park Atlas'],
        ['打开图集', 'zh-Hans', '园区图集'],
      ] as const) {
        const answer = await page.goto(`${host}${base}${path}`);
        expect(answer?.status()).toBe(404);
        const main = page.getByRole('main');
        expect(await main.evaluate((e) => getComputedStyle(e).color)).toBe(colour);
        expect(await main.evaluate((e) => getComputedStyle(e).fontFamily)).toMatch(/^"?Inter/);
        await page.getByRole('link', { name }).click();
        await page.getByRole('list').first().waitFor();
        expect(await page.title()).toContain(heading);
        expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      }
      // The browser itself calls the answer 404 an error.
      expect(troubles.filter((trouble) => !/status of 404/.test(trouble))).toEqual([]);
      await page.context().close();
    },
    60_000,
  );
});
