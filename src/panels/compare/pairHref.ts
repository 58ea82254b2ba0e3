import { hasPage } from '../../dataset/pairs.ts';
import { pathOf } from '../../state/address.ts';
import { format } from '../../state/url.ts';
import type { Atlas } from '../context.ts';
import { viewHref } from '../viewHref.ts';

/**
 * Absolute address of a comparison that lasts: the pair's own page where there is one, with nothing of the choice
 * left in its query, else the page that takes any pair. Also where it is shown in an embed.
 */
export function pairHref(atlas: Atlas, a: string, b: string): string {
  const { index, store, address, lang, host } = atlas;
  if (!hasPage(index, [a, b])) return viewHref(atlas);
  const { view, settings, foreign } = store.getState();
  const search = format({
    view: { ...view, pair: [undefined, undefined] },
    settings: { ...settings, embed: false, controls: true, freeGestures: false },
    foreign,
  });
  const path = pathOf({ kind: 'compare', pair: [a, b] }, lang);
  return new URL(`${address.root}${path}${search}`, host.base()).href;
}
