import type { Browser, Page } from 'playwright-core';
import { probe, type Readings } from './probe.ts';
import type { BenchServer, Sent } from './serve.ts';

/** A page that is measured. */
export interface Subject {
  readonly name: string;
  readonly path: string;
  /** Whether it has a map that comes to rest, and a list that filters. */
  readonly map: boolean;
  readonly list: boolean;
  /** Whether the readings are taken in the page's frame. */
  readonly framed?: boolean;
}

/** One figure of one run by name; milliseconds, bytes or a count. */
export type Figures = Record<string, number>;

const VIEWPORT = { width: 1280, height: 800 };
const PATIENCE = 60_000;

/** Waits until the readings have what the page can give. */
async function settle(page: Page, subject: Subject): Promise<Readings> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const frame = subject.framed ? page.frames()[1] : page.mainFrame();
    const readings = await frame?.evaluate(() => window.readings).catch(() => undefined);
    const done =
      // A canvas alone is no “content” to the browser: the bare map has no first contentful paint.
      (readings?.firstPaint !== undefined || readings?.mapIdle !== undefined) &&
      (!subject.map || readings.mapIdle !== undefined) &&
      (!subject.list || readings.listUsable !== undefined);
    if (readings && done) return readings;
    if (Date.now() > end) throw new Error(`${subject.name}: the page did not come to rest`);
    await page.waitForTimeout(50);
  }
}

function bytesByKind(sent: readonly Sent[]): Figures {
  const figures: Figures = {};
  for (const { kind, bytes } of sent) {
    figures[`bytes ${kind}`] = (figures[`bytes ${kind}`] ?? 0) + bytes;
  }
  return figures;
}

/** Opens a page in a fresh context of the running browser and takes its figures. */
export async function measure(
  browser: Browser,
  server: BenchServer,
  subject: Subject,
  { slow, after }: { slow: number; after?: (page: Page) => Promise<Figures> },
): Promise<Figures> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB' });
  const page = await context.newPage();
  try {
    // `__name` is esbuild's mark of function names, which the page does not know.
    await page.addInitScript(`window.__name = (f) => f; (${probe})()`);
    const cdp = await context.newCDPSession(page);
    if (slow > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
    server.take();
    await page.goto(`${server.address}${subject.path}`, { waitUntil: 'commit' });
    const { firstPaint, listUsable, mapIdle, longTasks } = await settle(page, subject);
    // The engine is asked for when the map is in view: what blocks before that, blocks the reader.
    const engineAt = await page.evaluate(() => {
      const found = performance
        .getEntriesByType('resource')
        .find(({ name }) => /\/engine-[^/]*\.js/.test(name));
      return found instanceof PerformanceResourceTiming ? found.responseEnd : Infinity;
    });
    const before = longTasks.filter(([start]) => start < engineAt);
    const sent = bytesByKind(server.take());
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return {
      ...(firstPaint !== undefined && { 'first paint': firstPaint }),
      ...(listUsable !== undefined && { 'list usable': listUsable }),
      ...(mapIdle !== undefined && { 'map idle': mapIdle }),
      'long tasks': longTasks.reduce((sum, [, length]) => sum + length, 0),
      'longest before engine': Math.max(0, ...before.map(([, length]) => length)),
      heap: usedSize,
      ...sent,
      ...(after && (await after(page))),
    };
  } finally {
    await context.close();
  }
}
