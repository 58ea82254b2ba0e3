import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { renderPage } from '../src/prerender.tsx';
import { pathOf } from '../src/state/address.ts';
import { isShell, pagesOf } from './lib/pages.ts';
import { prepare } from './lib/prepare.ts';
import { readSettings } from './lib/settings.ts';

// Builds the site into dist/ (or `--out DIR`): data files and basemap, then the bundle, then every page written in full.
const settings = readSettings();
const files = await prepare(settings);
await build({ logLevel: 'warn', build: { outDir: resolve(settings.out), emptyOutDir: true } });

const template = readFileSync(join(settings.out, 'index.html'), 'utf8');
const pages = pagesOf(files.index);
for (const address of pages) {
  const { page, lang } = address;
  const dir = join(settings.out, pathOf(page, lang));
  mkdirSync(dir, { recursive: true });
  writeFileSync(
    join(dir, 'index.html'),
    renderPage({
      template,
      address,
      site: settings.site,
      shell: isShell(page, files.index),
      ...files,
    }),
  );
}
console.log(`${pages.length} pages written to ${settings.out}/`);
