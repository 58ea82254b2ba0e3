import type { ExchangeRates } from './exchangeRateSchema.ts';
import type { LeftOut } from './leftOutSchema.ts';
import type { Paper } from './paperSchema.ts';
import type { Country, Organisation, Place, Source, Zone } from './schema.ts';

/** The whole of what is known, by id. It has passed the schema and every check. */
export interface Dataset {
  readonly zones: readonly Zone[];
  readonly countries: ReadonlyMap<string, Country>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly places: ReadonlyMap<string, Place>;
  readonly sources: ReadonlyMap<string, Source>;
  /** What could be read of the paper that the atlas follows, where a dataset follows one. */
  readonly paper?: Paper | undefined;
  /** Yearly rates to the US dollar, where the dataset has them. */
  readonly exchangeRates?: ExchangeRates | undefined;
  /** Records of the evidence base that no claim was entered from, and why. */
  readonly leftOut: readonly LeftOut[];
}
