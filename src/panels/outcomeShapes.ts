import type { Outcome } from '../dataset/vocabulary.ts';

/** Side of the field on which the shapes are drawn. */
export const SHAPE_SIDE = 14;

/** Each outcome's shape on a field of 14 by 14, so that it is told without colour too. */
export const outcomeShapes: Readonly<Record<Outcome, string>> = {
  adopted: 'M1 1h12v12H1z',
  adapted: 'M7 0l7 7-7 7-7-7z',
  'host rule': 'M7 1l6.500 12H.5z',
  'not transferred': 'M2 2l10 10M12 2L2 12',
  'not established': 'M2 7h10',
};

/** The class that gives an outcome its colour. */
export const outcomeClass = (outcome: Outcome): string => outcome.replaceAll(' ', '-');
