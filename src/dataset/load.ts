import type { AtlasIndex, ZoneBundle } from './bundle.ts';
import { type IndexFile, unpackIndex } from './indexFile.ts';
import type { Mobility } from './mobility.ts';
import type { Overview } from './overview.ts';

/** Every file that the build writes says which form it has; a page of another version asks for a reload. */
const FORMAT = 'park-atlas/1';

function hasFormat<T extends { readonly format: typeof FORMAT }>(json: unknown): json is T {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === FORMAT;
}

/**
 * Fetches a file that the build wrote. The build has validated it, so only its form is looked at.
 * Rejects with a reason fit to be read: no network, an error of the server, or a file of another version.
 */
async function load<T extends { readonly format: typeof FORMAT }>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`.trim());
  const json: unknown = await response.json();
  if (!hasFormat<T>(json)) throw new Error(`${url}: not of the form ${FORMAT}`);
  return json;
}

/** What of many zones is fetched: what the page begins with, or all of them. */
export type Extent = 'first' | 'whole';

const suffix = (extent: Extent) => (extent === 'whole' ? '-whole' : '');

/** Fetches the view from above. */
export const loadOverview = (root: string, extent: Extent = 'first') =>
  load<Overview>(`${root}data/overview${suffix(extent)}.json`);

/** Fetches how policy travelled. */
export const loadMobility = (root: string, extent: Extent = 'first') =>
  load<Mobility>(`${root}data/mobility${suffix(extent)}.json`);

/** Fetches the list of zones. */
export const loadIndex = async (root: string): Promise<AtlasIndex> =>
  unpackIndex(await load<IndexFile>(`${root}data/index.json`));

/** A function that fetches zones and keeps what came; what failed is asked for again. */
export function zoneLoader(root: string): (id: string) => Promise<ZoneBundle> {
  const promises = new Map<string, Promise<ZoneBundle>>();
  return (id) => {
    const known = promises.get(id);
    if (known) return known;
    const promise = load<ZoneBundle>(`${root}data/zones/${id}.json`);
    promises.set(id, promise);
    promise.catch(() => promises.delete(id));
    return promise;
  };
}

/** Reads the list of zones that the build wrote into the page. */
export function indexInPage(page: Document): AtlasIndex | undefined {
  const text = page.getElementById('atlas-index')?.textContent;
  if (!text) return undefined;
  const json: unknown = JSON.parse(text);
  return hasFormat<IndexFile>(json) ? unpackIndex(json) : undefined;
}
