import { mkdirSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { findChromium } from './lib/findChromium.ts';

// Screenshots of the built site at three sizes, light and dark, to be looked at; and the README's two pictures.

const sizes = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
];
const paths = [
  '',
  '?zone=morowali',
  '?zone=saysettha&dimension=revenue',
  'zones/rayong/',
  'data/',
  'policy/',
  'zh/',
];
const out = 'test-results/shots';

/** Until the live map is there, or where a page has none, a moment for fonts and pictures. */
async function settle(page: Page): Promise<void> {
  const live = page.locator('.atlas-map--live');
  await Promise.race([
    live.waitFor({ timeout: 20_000 }).catch(() => undefined),
    page.waitForTimeout(4000),
  ]);
  await page.waitForTimeout(800);
}

mkdirSync(out, { recursive: true });
mkdirSync('public/pictures', { recursive: true });
const server = await preview({ preview: { port: 0, strictPort: false }, logLevel: 'error' });
const site = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [
    '--no-sandbox',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--disable-background-networking',
  ],
});
for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of sizes) {
    const page = await browser.newPage({ viewport, colorScheme, locale: 'en-GB' });
    for (const path of paths) {
      await page.goto(site + path);
      await settle(page);
      const name = path.replaceAll(/[^a-z]+/g, '-') || 'atlas';
      await page.screenshot({ path: `${out}/${colorScheme}-${viewport.width}-${name}.png` });
    }
    await page.close();
  }
}
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
for (const [path, name] of [
  ['?zone=rayong', 'atlas'],
  ['zones/longjiang/', 'zone'],
] as const) {
  await page.goto(site + path);
  await settle(page);
  await page.screenshot({ path: `public/pictures/${name}.png` });
}
await browser.close();
await server.close();
