import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { renderPage } from '../src/prerender.tsx';
import { pathOf } from '../src/state/address.ts';
import { buildServiceWorker } from './lib/offline.ts';
import { pagesOf } from './lib/pages.ts';
import { prepare } from './lib/prepare.ts';
import { readSettings } from './lib/settings.ts';
import { siteFiles, writeSiteFiles } from './lib/siteFiles.ts';

// Builds the site into dist/: data files and basemap, then the bundle, then every page written in full,
// and last the service worker, which names all files.
const settings = readSettings();
const files = await prepare(settings);
await build({ logLevel: 'warn' });

const template = readFileSync('dist/index.html', 'utf8');
const pages = pagesOf(files.index);
for (const address of pages) {
  const { page, lang } = address;
  const dir = join('dist', pathOf(page, lang));
  mkdirSync(dir, { recursive: true });
  writeFileSync(
    join(dir, 'index.html'),
    renderPage({ template, address, site: settings.site, ...files }),
  );
}
writeSiteFiles('dist', siteFiles(pages, settings.site));
const offline = await buildServiceWorker('dist');
const megabytes = (offline.bytes / 1e6).toFixed(1);
console.log(`${pages.length} pages written to dist/`);
console.log(`${offline.files} files (${megabytes} MB) are kept for use without network`);
