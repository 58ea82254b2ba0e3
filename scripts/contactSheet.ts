import { mkdirSync, writeFileSync } from 'node:fs';
import { launch, settle } from './lib/browser.ts';
import { serveSite } from './lib/serveSite.ts';

// Every page of the built site in both themes, both languages and three sizes, on one sheet to be looked at:
// test-results/contact-sheet/index.html, and sheet.png beside it.

const sizes = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 360, height: 640 },
];
/** What of a page is looked at: its beginning, or from a part of it on. */
const views: readonly { path: string; from?: string }[] = [
  { path: '' },
  { path: '?zone=morowali' },
  { path: '?embed=1' },
  { path: 'zones/rayong/' },
  { path: 'zones/rayong/', from: '.local-map' },
  { path: 'zones/rayong/?embed=1' },
  { path: 'compare/?zones=rayong' },
  { path: 'compare/rayong/saysettha/' },
  { path: 'policy/' },
  { path: 'data/' },
  // One file for both languages; it has a style where the build was told its address with --site.
  { path: '404.html' },
];
const folders = ['', 'zh/'];
const themes = ['light', 'dark'] as const;
const out = 'test-results/contact-sheet';

mkdirSync(out, { recursive: true });
const site = await serveSite();
const browser = await launch();
const cells: { file: string; caption: string; width: number; row: string }[] = [];
const page = await browser.newPage({ locale: 'en-GB', serviceWorkers: 'block' });
for (const { path, from } of views) {
  for (const folder of path === '404.html' ? [''] : folders) {
    const row = `/${folder}${path}${from === undefined ? '' : ` ${from}`}`;
    for (const viewport of sizes) {
      // Opened anew at each size: a page that was made smaller keeps open what a small one begins without.
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: themes[0] });
      await page.goto(`${site.address}${folder}${path}`);
      await settle(page);
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme });
        // The live map draws anew in software here, which takes its time.
        await page.waitForTimeout(1500);
        if (from !== undefined) {
          await page.locator(from).evaluate((part) => part.scrollIntoView({ behavior: 'instant' }));
        }
        const name = row.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
        const file = `${name || 'atlas'}-${viewport.width}-${colorScheme}.png`;
        await page.screenshot({ path: `${out}/${file}` });
        const caption = `${row} · ${viewport.width}×${viewport.height} · ${colorScheme}`;
        cells.push({ file, caption, width: viewport.width, row });
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
