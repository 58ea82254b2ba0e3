import type { AtlasIndex } from '../../src/dataset/bundle.ts';
import { pairsOf } from '../../src/dataset/pairs.ts';
import { type Address, locate, pathOf } from '../../src/state/address.ts';
import { languages } from '../../src/state/view.ts';

/** So many zones at most have their pages written in full; of more, the browser fills the pages from the data. */
export const MOST_ZONES_IN_FULL = 2000;

/** Whether a page is left for the browser to fill. */
export const isShell = (
  page: Address['page'],
  { zones }: AtlasIndex,
  most = MOST_ZONES_IN_FULL,
): boolean => page.kind === 'zone' && zones.length > most;

/** Every page of the site, in every language. */
export function pagesOf(index: AtlasIndex): Address[] {
  const pages: Address['page'][] = [
    { kind: 'atlas' },
    { kind: 'policy' },
    { kind: 'data' },
    { kind: 'compare' },
    ...pairsOf(index).map((pair) => ({ kind: 'compare', pair }) as const),
    ...index.zones.map(({ id }) => ({ kind: 'zone', id }) as const),
  ];
  return languages.flatMap((lang) => pages.map((page) => locate(`/${pathOf(page, lang)}`)));
}
