import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import type { ToldFigure } from '../src/panels/context.ts';
import { oembedOf, renderPage, tellFurtherFigures } from '../src/prerender.tsx';
import { oembedPath } from '../src/social.ts';
import { type Address, pathOf } from '../src/state/address.ts';
import { picturedPage } from '../src/state/pictures.ts';
import { buildFont } from './lib/buildFont.ts';
import { buildModule } from './lib/buildModule.ts';
import { buildScripts } from './lib/buildScripts.ts';
import { notFoundPage } from './lib/notFound.ts';
import { buildServiceWorker } from './lib/offline.ts';
import { isShell, pagesOf } from './lib/pages.ts';
import { preloadsOf } from './lib/preloads.ts';
import { checkedDataset, prepare } from './lib/prepare.ts';
import { readSettings } from './lib/settings.ts';
import { siteFiles, writeSiteFiles } from './lib/siteFiles.ts';
import { type PageFigure, writeFigures } from './social/figures.ts';
import { readGround, writePictures } from './social/pictures.ts';

// Builds the site into dist/ (or `--out DIR`): the bundle, data files and basemap, then every page written
// in full, and last the service worker, which names all files. What `npm run dev` has below public/ is left alone.
const settings = readSettings();
const { out } = settings;
const dataset = checkedDataset(settings);
await buildScripts('public');
await buildFont();
const preloads = preloadsOf(
  await build({ logLevel: 'warn', build: { outDir: resolve(out), emptyOutDir: true } }),
);
for (const made of ['data', 'basemap']) rmSync(join(out, made), { recursive: true, force: true });
const files = await prepare(dataset, settings, out);
await buildModule(resolve(out));

/** Whether the figures of a page have pictures of their own: of many zones they have not. */
const hasFigures = (page: Address['page']) =>
  picturedPage(page, files.index.zones.length).kind === page.kind;

const template = readFileSync(join(out, 'index.html'), 'utf8');
const pages = pagesOf(files.index);
const figures: PageFigure[] = [];
for (const address of pages) {
  const { page, lang } = address;
  const dir = join(out, pathOf(page, lang));
  mkdirSync(dir, { recursive: true });
  const shell = isShell(page, files.index, settings.inFull);
  const source = {
    template,
    address,
    preloads: preloads(address),
    site: settings.site,
    shell,
    ...files,
    ...(hasFigures(page) && {
      tellFigure: (figure: ToldFigure) => figures.push({ ...figure, address }),
    }),
  };
  writeFileSync(join(dir, 'index.html'), renderPage(source));
  if (source.tellFigure) tellFurtherFigures(source);
  if (settings.site) {
    const file = join(out, oembedPath(page, lang));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(oembedOf({ ...source, site: settings.site })));
  }
}
writeSiteFiles(out, siteFiles(pages, settings.site));
writeFileSync(join(out, '404.html'), notFoundPage(template, settings.site));
const drawn = await writeFigures(figures, out);
const pictures = writePictures({ ...files, ground: readGround(out), out });
const offline = await buildServiceWorker(out);
const megabytes = (offline.bytes / 1e6).toFixed(1);
console.log(
  `${pages.length} pages written to ${out}/, ${pictures} pictures of pages and ${drawn} of figures drawn`,
);
console.log(`${offline.files} files (${megabytes} MB) are kept for use without network`);
