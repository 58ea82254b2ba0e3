import type { ZoneBundle } from '../../dataset/bundle.ts';
import type { Atlas } from '../../panels/context.ts';
import { hasFigure } from '../../panels/figures/zone.ts';
import { drawableOptions } from '../../panels/taxLines.ts';
import { type PairFigure, pairFigures } from '../../state/figures.ts';
import { pairedSeries } from './PairSeries.tsx';
import { bestWages } from './PairWages.tsx';

type Words = Pick<Atlas, 't' | 'lang' | 'format'>;
type Has = (pair: readonly [ZoneBundle, ZoneBundle], words: Words) => boolean;

/** What either zone has. */
const either =
  (has: (bundle: ZoneBundle, words: Words) => boolean): Has =>
  (pair, words) =>
    pair.some((bundle) => has(bundle, words));

/** Whether the facts of two zones give a figure something to draw. */
const hasPairFigure: Readonly<Record<PairFigure, Has>> = {
  maps: either(hasFigure.map),
  tax: either((bundle) => drawableOptions(bundle).length > 0),
  tenure: either(hasFigure.tenure),
  wages: either((bundle, { lang }) => bestWages(bundle, lang) !== undefined),
  workforce: either(hasFigure.workforce),
  'over-time': (pair, words) => pairedSeries(pair, words).length > 0,
};

/** The figures that a comparison has, in the order of its page. */
export const figuresOfPair: (
  pair: readonly [ZoneBundle, ZoneBundle],
  words: Words,
) => readonly PairFigure[] = (pair, words) =>
  pairFigures.filter((figure) => hasPairFigure[figure](pair, words));
