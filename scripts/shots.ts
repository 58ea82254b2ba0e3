import { mkdirSync } from 'node:fs';
import { launch, settle } from './lib/browser.ts';
import { serveSite } from './lib/serveSite.ts';

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

mkdirSync(out, { recursive: true });
mkdirSync('public/pictures', { recursive: true });
const site = await serveSite();
const browser = await launch();
for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of sizes) {
    const page = await browser.newPage({ viewport, colorScheme, locale: 'en-GB' });
    for (const path of paths) {
      await page.goto(site.address + path);
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
  await page.goto(site.address + path);
  await settle(page);
  await page.screenshot({ path: `public/pictures/${name}.png` });
}
await browser.close();
await site.close();
