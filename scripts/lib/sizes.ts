import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const packed = /\.(woff2|pmtiles|png|webp|avif)$/;

/** Bytes of a file as a host sends it: in brotli, unless it is packed already. */
function sent(file: string): number {
  const raw = readFileSync(file);
  return packed.test(file) ? raw.length : brotliCompressSync(raw).length;
}

/** A script with all that it imports at once; what it imports later is left out. */
function withImports(assets: string, name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const code = readFileSync(join(assets, name), 'utf8');
  for (const [, imported] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
    if (imported) withImports(assets, imported, found);
  }
  return found;
}

/** What the reader of the atlas page fetches, in kB of 1000 bytes, and the last as a ratio. */
export interface Sizes {
  readonly scriptBeforeListUsable: number;
  /** Page, script, style, the font of Latin text and the picture of the map. */
  readonly pageWithoutEngine: number;
  readonly firstViewData: number;
  readonly pageWithEngineToEngine: number;
}

/** Weighs a built site. Throws where it lacks a part. */
export function sizesOf(dist: string): Sizes {
  const assets = join(dist, 'assets');
  const names = readdirSync(assets);
  const only = (pattern: RegExp): string => {
    const name = names.find((n) => pattern.test(n));
    if (name === undefined) throw new Error(`${assets} holds nothing like ${pattern}`);
    return name;
  };
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const entry = /<script type="module"[^>]* src="\.\/assets\/([^"]+)"/.exec(page)?.[1];
  if (entry === undefined) throw new Error('The page has no script');
  const weigh = (files: Iterable<string>) =>
    [...files].reduce((sum, name) => sum + sent(join(assets, name)), 0);

  const shell = [/^main-.*\.js$/, /^AtlasPage-.*\.js$/].reduce(
    (found, pattern) => withImports(assets, only(pattern), found),
    withImports(assets, entry),
  );
  const messages = Math.max(
    ...[/^first\.en-.*\.js$/, /^first\.zh-.*\.js$/].map((language) => weigh([only(language)])),
  );
  const script = weigh(shell) + messages;
  const styles = [...page.matchAll(/<link rel="stylesheet"[^>]* href="\.\/assets\/([^"]+)"/g)];
  const picture =
    /src="\.\/(basemap\/overview[^"]+)"/.exec(page)?.[1] ?? 'basemap/overview-light.avif';
  const pageWithoutEngine =
    script +
    sent(join(dist, 'index.html')) +
    weigh(styles.flatMap(([, name]) => name ?? [])) +
    weigh([only(/^inter-latin-wght-normal.*\.woff2$/)]) +
    sent(join(dist, picture));
  const engine = weigh([
    only(/^engine-.*\.js$/),
    only(/^engine-.*\.css$/),
    only(/^maplibre-gl-worker-.*\.js$/),
  ]);
  const data = /<script type="application\/json" id="atlas-index">(.*?)<\/script>/s.exec(page)?.[1];
  if (data === undefined) throw new Error('The page holds no list of zones');
  return {
    scriptBeforeListUsable: script / 1000,
    pageWithoutEngine: pageWithoutEngine / 1000,
    firstViewData: brotliCompressSync(data).length / 1000,
    pageWithEngineToEngine: (engine + pageWithoutEngine) / engine,
  };
}
