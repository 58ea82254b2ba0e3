import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';
import { growsWithZones, isPrecached } from '../../src/offline/paths.ts';

/** A file that the service worker keeps; without a revision where the name holds a hash already. */
interface Kept {
  readonly url: string;
  readonly revision: string | null;
}

/** Of more zones than this only the atlas page is kept ahead; every other page once it was opened. */
const MOST_ZONES_KEPT = 100;

/** What is kept on the reader's device from the first visit, with its size in bytes before compression. */
export function precacheOf(folder: string): { readonly files: Kept[]; readonly bytes: number } {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isPrecached);
  const many = paths.filter((path) => /^data\/zones\//.test(path)).length > MOST_ZONES_KEPT;
  const wanted = (many ? paths.filter((path) => !growsWithZones(path)) : paths).toSorted();
  let bytes = 0;
  const files = wanted.map((url) => {
    const content = readFileSync(join(folder, url));
    bytes += content.length;
    const hashed = url.startsWith('assets/');
    const revision = hashed ? null : createHash('sha256').update(content).digest('hex');
    return { url, revision: revision?.slice(0, 16) ?? null };
  });
  return { files, bytes };
}

/** Writes the service worker `sw.js` of a built site: the last step, since it names every file. */
export async function buildServiceWorker(
  folder: string,
): Promise<{ files: number; bytes: number }> {
  const { files, bytes } = precacheOf(folder);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      __PRECACHE__: JSON.stringify(files),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: ['chrome111', 'firefox114', 'safari16.4'],
      lib: {
        entry: 'src/offline/worker.ts',
        formats: ['iife'],
        name: 'atlas',
        fileName: () => 'sw.js',
      },
    },
  });
  return { files: files.length, bytes };
}
