import { MOST_ZONES_IN_PAIRS } from '../dataset/pairs.ts';
import type { Address } from './address.ts';
import type { Language, Pair } from './view.ts';

/** Width and height in pixels of the pictures that stand for a page where it is linked. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** So many zones at most have pictures of their own: each costs the build a tenth of a second in each language. */
export const MOST_ZONES_IN_PICTURES = 300;

/** The page whose picture stands for a page in a dataset of so many zones: its own, or the atlas's. */
export function picturedPage(page: Address['page'], zones: number): Address['page'] {
  const most = { zone: MOST_ZONES_IN_PICTURES, compare: MOST_ZONES_IN_PAIRS, other: Infinity };
  const kind = page.kind === 'zone' || page.kind === 'compare' ? page.kind : 'other';
  return zones > most[kind] ? { kind: 'atlas' } : page;
}

/**
 * Path below the root of the picture that stands for a page; pages without one of their own have the
 * atlas's. A pair has one picture, whichever zone comes first.
 */
export function picturePath(
  page: Address['page'],
  lang: Language,
  pair: Pair = [undefined, undefined],
  kind: 'png' | 'svg' = 'png',
): string {
  const folder = lang === 'zh' ? 'social/zh/' : 'social/';
  if (page.kind === 'zone') return `${folder}zones/${page.id}.${kind}`;
  const [a, b] = page.kind === 'compare' ? (page.pair ?? pair) : [];
  if (a && b && a !== b) return `${folder}compare/${[a, b].toSorted().join('-')}.${kind}`;
  return `${folder}atlas.${kind}`;
}
