import type { Country, Organisation, Place, Source, Zone } from './schema.ts';

/** The whole of what is known, by id. It has passed the schema and every check. */
export interface Dataset {
  readonly zones: readonly Zone[];
  readonly countries: ReadonlyMap<string, Country>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly places: ReadonlyMap<string, Place>;
  readonly sources: ReadonlyMap<string, Source>;
}
