import type { Address } from './address.ts';
import type { Language, Pair } from './view.ts';

/** Width and height in pixels of the pictures that stand for a page where it is linked. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

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
