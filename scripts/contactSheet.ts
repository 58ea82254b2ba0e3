import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from './lib/findChromium.ts';
import { serveSite } from './lib/serveSite.ts';

// Every page of the built site in both themes, both languages and three sizes, on one sheet to be looked at:
// test-results/contact-sheet/index.html, and sheet.png beside it.

const sizes = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 360, height: 640 },
];
const paths = [
  '',
  '?zone=morowali',
  'zones/rayong/',
  'compare/rayong/saysettha/',
  'policy/',
  'data/',
];
const folders = ['', 'zh/'];
const themes = ['light', 'dark'] as const;
const out = 'test-results/contact-sheet';

/** Until the live map is there, or where a page has none, a moment for fonts and pictures. */
async function settle(page: Page): Promise<void> {
  const hasMap = (await page.locator('.atlas-map').count()) > 0;
  if (hasMap)
    await page
      .locator('.atlas-map--live')
      .waitFor({ timeout: 20_000 })
      .catch(() => {});
  await page.waitForTimeout(600);
}

mkdirSync(out, { recursive: true });
const site = await serveSite();
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
const cells: { file: string; caption: string; width: number; row: string }[] = [];
const page = await browser.newPage({ locale: 'en-GB', serviceWorkers: 'block' });
for (const path of paths) {
  for (const folder of folders) {
    await page.setViewportSize(sizes[0] ?? { width: 1440, height: 900 });
    // A map that starts in the theme of its first picture need not draw anew for it.
    await page.emulateMedia({ colorScheme: themes[0] });
    await page.goto(`${site.address}${folder}${path}`);
    await settle(page);
    for (const viewport of sizes) {
      await page.setViewportSize(viewport);
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme });
        // The live map draws anew in software here, which takes its time.
        await page.waitForTimeout(1500);
        const name = `${folder}${path}`.replaceAll(/[^a-z]+/g, '-').replaceAll(/^-|-$/g, '');
        const file = `${name || 'atlas'}-${viewport.width}-${colorScheme}.png`;
        await page.screenshot({ path: `${out}/${file}` });
        const caption = `/${folder}${path} · ${viewport.width}×${viewport.height} · ${colorScheme}`;
        cells.push({ file, caption, width: viewport.width, row: `/${folder}${path}` });
      }
    }
  }
}

const rows = [...new Set(cells.map(({ row }) => row))].map((row) => {
  const figures = cells
    .filter((cell) => cell.row === row)
    .map(
      ({ file, caption, width }) =>
        `<figure><a href="${file}"><img src="${file}" width="${Math.round(width / 4.5)}" alt=""></a><figcaption>${caption}</figcaption></figure>`,
    );
  return `<h2>${row}</h2><div>${figures.join('')}</div>`;
});
const html = `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>
body{font:11px sans-serif;margin:12px;background:#bbb}h2{margin:12px 0 4px}
div{display:flex;align-items:flex-start;gap:8px}figure{margin:0}img{display:block}</style>${rows.join('')}`;
writeFileSync(`${out}/index.html`, html);
await page.emulateMedia({ colorScheme: 'light' });
await page.setViewportSize({ width: 1280, height: 900 });
await page.goto(new URL(`../${out}/index.html`, import.meta.url).href);
await page.screenshot({ path: `${out}/sheet.png`, fullPage: true });
await browser.close();
await site.close();
console.log(`${cells.length} pictures: ${out}/index.html`);
