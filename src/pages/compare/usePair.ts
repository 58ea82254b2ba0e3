import { useAtlas, useAtlasState } from '../../panels/context.ts';
import { pathOf } from '../../state/address.ts';
import { format } from '../../state/url.ts';
import type { Pair } from '../../state/view.ts';

/** The two sides of the comparison, and how to change them. */
export interface PairChoice {
  readonly pair: Pair;
  readonly choose: (side: 0 | 1, zone: string) => void;
  readonly swap: () => void;
}

/**
 * The pair that the page shows. A pair's own page names it in its path, on which its links hang: there every
 * change leads to the page that takes any pair; all else in the address is kept.
 */
export function usePair(): PairChoice {
  const { address, lang, store } = useAtlas();
  const inView = useAtlasState((state) => state.view.pair);
  const inPath = address.page.kind === 'compare' ? address.page.pair : undefined;
  if (!inPath) {
    const { choose, swap } = store.getState();
    return { pair: inView, choose, swap };
  }
  const [a, b] = inPath;
  const leave = (pair: Pair) => {
    const { view, settings, foreign } = store.getState();
    const search = format({ view: { ...view, pair }, settings, foreign });
    window.location.assign(`${address.root}${pathOf({ kind: 'compare' }, lang)}${search}`);
  };
  return {
    pair: inPath,
    choose: (side, zone) => leave(side === 0 ? [zone, b] : [a, zone]),
    swap: () => leave([b, a]),
  };
}
