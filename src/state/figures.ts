import { policyDimensions } from '../dataset/vocabulary.ts';
import type { Address } from './address.ts';

/** The figures of a zone, in the order of its page; not every zone has each. */
export const zoneFigures = [
  'map',
  'participants',
  'tax',
  'tenure',
  'foreign-staff',
  'wages',
  'workforce',
  'over-time',
] as const;
export type ZoneFigure = (typeof zoneFigures)[number];

/** The figures of the page on policy mobility: the map of outcomes once for each field. */
export const policyFigures = [
  ...policyDimensions.map((dimension) => `outcomes-${dimension}` as const),
  'matrix',
] as const;
export type PolicyFigure = (typeof policyFigures)[number];

/** The figures of a comparison; not every pair has each. */
export const pairFigures = ['maps', 'tax', 'tenure', 'wages', 'workforce', 'over-time'] as const;
export type PairFigure = (typeof pairFigures)[number];

/** A chart or map that can be shown alone, and that has a picture of its own. */
export type Figure = ZoneFigure | PolicyFigure | PairFigure;
/** Every figure, each once. */
export const figures: readonly Figure[] = [
  ...new Set<Figure>([...zoneFigures, ...policyFigures, ...pairFigures]),
];

/** Where a figure stands on its page. */
export const figureAnchor = (figure: Figure): string => `figure-${figure}`;

/** Which figures a kind of page may have. */
export function figuresOfPage(kind: Address['page']['kind']): readonly Figure[] {
  if (kind === 'zone') return zoneFigures;
  if (kind === 'compare') return pairFigures;
  return kind === 'policy' ? policyFigures : [];
}
