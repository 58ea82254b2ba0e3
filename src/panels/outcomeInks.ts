import type { Outcome } from '../dataset/vocabulary.ts';
import { colours } from '../picture/colours.ts';

const inks: Record<Outcome, string> = {
  adopted: colours.zone,
  adapted: colours.talent,
  'host rule': colours.revenue,
  'not transferred': colours.secondary,
  'not established': colours.secondary,
};

/** How a picture paints the shape of an outcome; shapes that are lines are not filled. */
export const outcomeInk = (outcome: Outcome) => ({
  fill: outcome === 'not transferred' || outcome === 'not established' ? 'none' : inks[outcome],
  stroke: inks[outcome],
});
