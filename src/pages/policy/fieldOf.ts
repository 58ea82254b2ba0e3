import { type PolicyDimension, policyDimensions } from '../../dataset/vocabulary.ts';
import type { Figure } from '../../state/figures.ts';

/** The field of policy whose outcomes a figure maps; undefined for any other figure. */
export const fieldOf = (figure: Figure | undefined): PolicyDimension | undefined =>
  policyDimensions.find((dimension) => figure === `outcomes-${dimension}`);
