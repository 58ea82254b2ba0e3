import type { AtlasIndex, LonLat, Spot, ZoneSummary } from './bundle.ts';

/** A place in the file: id, kind, name in English and in Chinese, longitude and latitude. */
export type PlaceRow = readonly [string, Spot['kind'], string, string, LonLat];

/** A zone in the file: places and firm are numbers of rows; what there is none of is left out. */
export type ZoneRow = Omit<
  ZoneSummary,
  'sites' | 'home' | 'furtherHomes' | 'connections' | 'parent'
> & {
  readonly sites: readonly number[];
  readonly home?: number | undefined;
  readonly furtherHomes?: readonly number[] | undefined;
  readonly connections?: readonly number[] | undefined;
  readonly parent?: number | undefined;
};

/** The list of zones as it travels: each place and each firm behind a zone is written once. */
export interface IndexFile {
  readonly format: AtlasIndex['format'];
  readonly edition: AtlasIndex['edition'];
  readonly places: readonly PlaceRow[];
  readonly firms: readonly NonNullable<ZoneSummary['parent']>[];
  readonly zones: readonly ZoneRow[];
  readonly capitals: readonly number[];
}

/** Gives each thing that is unlike all before it the next number. */
function numbered<T>() {
  const rows: T[] = [];
  const numbers = new Map<string, number>();
  const add = (row: T): number => {
    const key = JSON.stringify(row);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, rows.length);
    return rows.push(row) - 1;
  };
  return { rows, add };
}

/** Writes the list short. `unpackIndex` is its inverse. */
export function packIndex({ format, edition, zones, capitals }: AtlasIndex): IndexFile {
  const places = numbered<PlaceRow>();
  const firms = numbered<NonNullable<ZoneSummary['parent']>>();
  const place = ({ id, kind, names, position }: Spot) =>
    places.add([id, kind, names.en, names.zh, position]);
  const rows = zones.map(
    ({ sites, home, furtherHomes, connections, parent, ...rest }): ZoneRow => ({
      ...rest,
      sites: sites.map(place),
      home: home && place(home),
      furtherHomes: furtherHomes?.map(place),
      connections: connections.length > 0 ? connections.map(place) : undefined,
      parent: parent && firms.add(parent),
    }),
  );
  return {
    format,
    edition,
    capitals: capitals.map(place),
    zones: rows,
    places: places.rows,
    firms: firms.rows,
  };
}

/** No key left out, so that none is forgotten. */
type EveryKey<T> = { readonly [K in keyof Required<T>]: T[K] };

/** Reads the list as the pages use it. Throws where a row is missing that a zone names. */
export function unpackIndex(file: IndexFile): AtlasIndex {
  const spots = file.places.map(
    ([id, kind, en, zh, position]): Spot => ({ id, kind, names: { en, zh }, position }),
  );
  const spot = (row: number): Spot => {
    const found = spots[row];
    if (!found) throw new Error(`The list of zones has no place in row ${row}`);
    return found;
  };
  // Key by key: to copy “the rest” of ten thousand rows takes ten times as long (40 ms, not 4).
  const zones = file.zones.map(
    (row): EveryKey<ZoneSummary> => ({
      id: row.id,
      country: row.country,
      names: row.names,
      founded: row.founded,
      plannedHa: row.plannedHa,
      outcomes: row.outcomes,
      sites: row.sites.map(spot),
      home: row.home === undefined ? undefined : spot(row.home),
      furtherHomes: row.furtherHomes?.map(spot),
      connections: row.connections?.map(spot) ?? [],
      parent: row.parent === undefined ? undefined : file.firms[row.parent],
    }),
  );
  return { format: file.format, edition: file.edition, zones, capitals: file.capitals.map(spot) };
}
