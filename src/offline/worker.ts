import { clientsClaim } from 'workbox-core';
import {
  addPlugins,
  cleanupOutdatedCaches,
  matchPrecache,
  precacheAndRoute,
} from 'workbox-precaching';
import { createPartialResponse } from 'workbox-range-requests';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { growsWithZones, isExport, pairOf, scopePath } from './paths.ts';

// The service worker: a copy of the site on the reader's device, so that the atlas opens without network.
// scripts/lib/offline.ts bundles it and puts in the list of files with the hash of each.

declare const __PRECACHE__: { url: string; revision: string | null }[];

/** The parts of the worker's global scope that are used; the DOM's types have no such scope. */
interface WorkerScope {
  readonly location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}
const worker: WorkerScope = Object(globalThis);

const root = new URL('./', worker.location.href);
const below = (url: URL) => scopePath(url, root);

// A page that was open before the worker was there is served too: its reader need not reload.
clientsClaim();
cleanupOutdatedCaches();

// A new version waits until the reader asks for it: no page mixes two versions.
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting();
});

// The basemap is read by byte ranges, and a cache only gives whole files.
registerRoute(
  ({ url }) => below(url)?.endsWith('.pmtiles') === true,
  async ({ request, url }) => {
    const whole = await matchPrecache(url.href);
    if (!whole) return fetch(request);
    return request.headers.has('range') ? createPartialResponse(request, whole) : whole;
  },
);

// Pages of a pair and the open data files are many or large: they are kept once they were used.
const kept = new NetworkFirst({ cacheName: `used-${root.pathname}`, networkTimeoutSeconds: 5 });
registerRoute(
  ({ url }) => pairOf(below(url)) !== undefined,
  async (options) => {
    try {
      return await kept.handle(options);
    } catch {
      // Never opened before: the comparison page makes the same view from the facts of the two zones.
      const pair = pairOf(below(options.url));
      return pair ? Response.redirect(new URL(pair.live, root).href) : Response.error();
    }
  },
);
registerRoute(({ url }) => isExport(below(url)), kept);

// A breath before each file: to fetch and store a hundred in one go takes the frames of a map that is moved meanwhile.
const BREATH = 30;
addPlugins([
  {
    requestWillFetch: async ({ request, event }) => {
      if (event?.type === 'install') await new Promise((go) => setTimeout(go, BREATH));
      return request;
    },
  },
]);

precacheAndRoute(__PRECACHE__, {
  // Every view of a page is the same file: what follows the question mark is read by the page.
  ignoreURLParametersMatching: [/./],
});

// Of very many zones only the list is kept ahead.
registerRoute(({ url }) => growsWithZones(below(url) ?? ''), kept);
