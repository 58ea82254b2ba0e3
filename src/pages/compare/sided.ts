import type { ZoneBundle } from '../../dataset/bundle.ts';
import type { Side } from '../../policy/compare/comparison.ts';

/** A zone with the side that it stands on. */
export interface SidedBundle {
  readonly side: Side;
  readonly bundle: ZoneBundle;
}

/** Both zones of a pair with their sides. */
export const sided = ([a, b]: readonly [ZoneBundle, ZoneBundle]): readonly SidedBundle[] => [
  { side: 'a', bundle: a },
  { side: 'b', bundle: b },
];

/** The ids of a pair as file names and tables hold them, e.g. `rayong-saysettha`. */
export const zoneIds = (pair: readonly [ZoneBundle, ZoneBundle]): string =>
  pair.map(({ zone }) => zone.id).join('-');
