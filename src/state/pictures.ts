import { MOST_ZONES_IN_PAIRS } from '../dataset/pairs.ts';
import type { Address } from './address.ts';
import type { Figure } from './figures.ts';
import type { Language, Pair } from './view.ts';

/** Width and height in pixels of the pictures that stand for a page where it is linked. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** So many zones at most have pictures of their own: each costs the build a tenth of a second in each language. */
export const MOST_ZONES_IN_PICTURES = 300;

/** The page whose picture stands for a page in a dataset of so many zones: its own, or the atlas's. */
export function picturedPage(page: Address['page'], zones: number): Address['page'] {
  const most = page.kind === 'compare' ? MOST_ZONES_IN_PAIRS : MOST_ZONES_IN_PICTURES;
  return zones > most ? { kind: 'atlas' } : page;
}

/** What else a picture depends on. */
interface Pictured {
  /** The zones of a comparison whose path names none. */
  readonly pair?: Pair;
  /** The one figure that it shows. */
  readonly figure?: Figure | undefined;
  readonly kind?: 'png' | 'svg';
}

/**
 * Path below the root of the picture that stands for a page, or for one of its figures; pages without one of their
 * own have the atlas's. A pair has one picture, whichever zone comes first.
 */
export function picturePath(
  page: Address['page'],
  lang: Language,
  { pair = [undefined, undefined], figure, kind = 'png' }: Pictured = {},
): string {
  const folder = lang === 'zh' ? 'social/zh/' : 'social/';
  const of = nameOf(page, pair);
  if (figure && of) return `${folder}${of}/${figure}.${kind}`;
  return `${folder}${of && of !== 'policy' ? of : 'atlas'}.${kind}`;
}

/** What a page's pictures are called; undefined for one that has none. */
function nameOf(page: Address['page'], pair: Pair): string | undefined {
  if (page.kind === 'zone') return `zones/${page.id}`;
  if (page.kind === 'policy') return 'policy';
  const [a, b] = page.kind === 'compare' ? (page.pair ?? pair) : [];
  return a && b && a !== b ? `compare/${[a, b].toSorted().join('-')}` : undefined;
}
