import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { z } from 'zod';
import { serve } from './bench/serve.ts';
import { browserFlags } from './lib/browser.ts';
import { findChromium } from './lib/findChromium.ts';

// Lighthouse (mobile, its default throttling) on three pages of the built site: the median of three runs as a
// table. It is fetched by npx when asked for, since it is as large as all other tools together.

const VERSION = '13';
const RUNS = 3;
const paths = ['', 'zones/rayong/', 'compare/rayong/saysettha/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const timings = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
] as const;
const out = 'test-results/lighthouse';

const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      scoreDisplayMode: z.string(),
      numericValue: z.number().optional(),
    }),
  ),
});
type Report = z.infer<typeof report>;

/** Runs one program to its end; rejects if it fails. */
function run(command: string, parameters: readonly string[], chrome: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CHROME_PATH: chrome },
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${command}: ${code}`))));
  });
}

async function measure(url: string, name: string, chrome: string): Promise<Report> {
  const path = `${out}/${name}.json`;
  await run(
    'npx',
    [
      '--yes',
      `lighthouse@${VERSION}`,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${path}`,
      `--chrome-flags=${['--headless=new', ...browserFlags()].join(' ')}`,
    ],
    chrome,
  );
  return report.parse(JSON.parse(readFileSync(path, 'utf8')));
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

mkdirSync(out, { recursive: true });
const chrome = findChromium() ?? chromium.executablePath();
// Compressed, as every host sends it; what is sent for the first time has to be compressed first.
const site = await serve('dist', 'dist');
for (const path of paths) await fetch(`${site.address}/${path}`);
const table: Record<string, Record<string, number>> = {};
const lost = new Set<string>();
for (const path of paths) {
  const reports: Report[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    const name = `${path.replaceAll('/', '-') || 'atlas'}${i}`;
    reports.push(await measure(`${site.address}/${path}`, name, chrome));
  }
  table[`/${path}`] = {
    ...Object.fromEntries(
      categories.map((key) => [
        key,
        Math.round(median(reports.map((r) => (r.categories[key]?.score ?? 0) * 100))),
      ]),
    ),
    ...Object.fromEntries(
      timings.map((key) => [
        `${key}, ms`,
        Math.round(median(reports.map((r) => r.audits[key]?.numericValue ?? Number.NaN))),
      ]),
    ),
  };
  for (const { title, score, scoreDisplayMode } of Object.values(reports[0]?.audits ?? {})) {
    if (scoreDisplayMode === 'binary' && score === 0) lost.add(`/${path}: ${title}`);
  }
}
await site.close();
console.table(table);
for (const line of lost) console.log(`lost: ${line}`);
