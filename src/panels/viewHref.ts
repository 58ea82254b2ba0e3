import { pathOf } from '../state/address.ts';
import { figureAnchor } from '../state/figures.ts';
import { format } from '../state/url.ts';
import type { Atlas } from './context.ts';

/** Absolute address of the present view as a page of the atlas, also where it is shown in an embed. */
export function viewHref({ store, address, lang, host }: Atlas): string {
  const { view, settings, foreign } = store.getState();
  const page = { ...settings, embed: false, controls: true, freeGestures: false };
  const search = format({ view, settings: page, foreign });
  const base = host.base();
  const url = new URL(`${address.root}${pathOf(address.page, lang)}${search}`, base);
  // A figure that stood alone is found where it stands on its page.
  const { hash } = new URL(base);
  // WordPress puts a secret of its own (“#?secret=…”) behind the address of a frame.
  url.hash = view.figure ? figureAnchor(view.figure) : hash.startsWith('#?') ? '' : hash;
  return url.href;
}
