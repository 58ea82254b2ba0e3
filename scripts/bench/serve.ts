import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
/** What is not compressed again: it is already. */
const packed = new Set(['.woff2', '.pmtiles', '.png', '.avif', '.webp', '.jpg']);

/** Kinds of what a page fetches. */
export type Kind = 'page' | 'script' | 'style' | 'font' | 'data' | 'map';

/** The kind of a file by its address; `map` is the engine with its worker and style, and the ground. */
export function kindOf(path: string): Kind {
  if (/basemap\/|maplibre|\/engine-|\/bare-/.test(path)) return 'map';
  switch (extname(path)) {
    case '.js':
      return 'script';
    case '.css':
      return 'style';
    case '.woff2':
      return 'font';
    case '.html':
    case '':
      return 'page';
    default:
      return 'data';
  }
}

/** Brotli at the level at which a host compresses beforehand. */
export const compress = (body: Buffer): Buffer =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** One answer as the server sent it. */
export interface Sent {
  readonly path: string;
  readonly kind: Kind;
  readonly bytes: number;
}

/** A server of plain files, compressed beforehand, that reads ranges and keeps count of what it sent. */
export interface BenchServer {
  readonly address: string;
  /** What was sent since the last call. */
  readonly take: () => Sent[];
  readonly close: () => Promise<void>;
}

/** Serves `dist` at the root and the pages of the bench below `/bench/`, on a port of loopback (0: any). */
export async function serve(dist: string, bench: string, port = 0): Promise<BenchServer> {
  let sent: Sent[] = [];
  const files = new Map<string, { raw: Buffer; body: Buffer; encoded: boolean }>();
  const read = (file: string) => {
    const known = files.get(file);
    if (known) return known;
    const raw = readFileSync(file);
    const encoded = !packed.has(extname(file));
    const entry = { raw, body: encoded ? compress(raw) : raw, encoded };
    files.set(file, entry);
    return entry;
  };
  const fileOf = (path: string): string | undefined => {
    const inBench = path.startsWith('/bench/');
    const below = normalize(decodeURIComponent(inBench ? path.slice(6) : path));
    const file = join(inBench ? bench : dist, below, below.endsWith('/') ? 'index.html' : '');
    return existsSync(file) && statSync(file).isFile() ? file : undefined;
  };
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const file = fileOf(path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const { raw, body, encoded } = read(file);
    const head = {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      // Each page is opened in a fresh profile; `no-store` would only cost it the browser’s back/forward cache.
      'Cache-Control': 'no-cache',
    };
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    const from = Number(range?.[1]);
    const to = Math.min(raw.length - 1, range?.[2] ? Number(range[2]) : raw.length - 1);
    const part = range ? raw.subarray(from, to + 1) : body;
    sent.push({ path, kind: kindOf(path), bytes: part.length });
    if (range) {
      const of = `bytes ${from}-${to}/${raw.length}`;
      response.writeHead(206, { ...head, 'Content-Range': of, 'Content-Length': part.length });
    } else {
      response.writeHead(200, {
        ...head,
        'Content-Length': part.length,
        ...(encoded ? { 'Content-Encoding': 'br' } : { 'Accept-Ranges': 'bytes' }),
      });
    }
    response.end(part);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  return {
    address: `http://127.0.0.1:${bound.port}`,
    take: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}
