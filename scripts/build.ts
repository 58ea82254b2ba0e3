import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { renderPage } from '../src/prerender.tsx';
import { pathOf } from '../src/state/address.ts';
import { buildModule } from './lib/buildModule.ts';
import { pagesOf } from './lib/pages.ts';
import { prepare } from './lib/prepare.ts';
import { readSettings } from './lib/settings.ts';

// Builds the site into dist/: data files and basemap, then the bundle, then every page written in full.
const settings = readSettings();
const files = await prepare(settings);
await build({ logLevel: 'warn' });
await buildModule('dist');

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
console.log(`${pages.length} pages written to dist/`);
