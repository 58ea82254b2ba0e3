/** Parts of a zone's description, in the order in which every page shows them. */
export const dimensions = [
  'identity',
  'participants',
  'revenue',
  'land',
  'talent',
  'performance',
  'mobility',
  'challenges',
] as const;
export type Dimension = (typeof dimensions)[number];
