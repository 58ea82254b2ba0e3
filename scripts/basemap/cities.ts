import type { Feature, Point } from 'geojson';
import { cityList } from './cityList.ts';
import { chineseCityNames, geonames } from './sources.ts';

/** A city with its names; `rank` 1 to 4 says from which zoom it is named. */
export type CityFeature = Feature<
  Point,
  { name: string; zh: string; a2: string; rank: number; capital: boolean }
>;

/** A place of the dataset that may know a city's Chinese name better. */
export interface NamedPlace {
  readonly country: string;
  readonly names: { readonly en: string; readonly zh?: string | undefined };
}

/**
 * The listed cities at their GeoNames positions. A Chinese name comes from the dataset where it has
 * the place, else from CLDR, else from the list. A listed city that the gazetteer lacks, or has
 * twice, stops the build: a guess would put a label in the wrong province.
 */
export function cities(places: readonly NamedPlace[]): CityFeature[] {
  const found = new Map<string, [number, number][]>(
    cityList.map(({ country, name }) => [`${country} ${name}`, []]),
  );
  for (const { country, name, lng, lat } of geonames()) {
    found.get(`${country} ${name}`)?.push([lng, lat]);
  }
  const cldr = chineseCityNames();
  const own = new Map(places.map(({ country, names }) => [`${country} ${names.en}`, names.zh]));
  return cityList.map(({ name, country, rank, zh, capital, near }) => {
    const all = found.get(`${country} ${name}`) ?? [];
    const [position, ...others] = near === undefined ? all : closest(all, near);
    if (position === undefined || others.length > 0) {
      throw new Error(`cityList.ts: GeoNames has ${all.length} places ${name} in ${country}`);
    }
    const chinese = own.get(`${country} ${name}`) ?? cldr.get(name) ?? zh;
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: position },
      properties: { name, zh: chinese, a2: country, rank, capital },
    };
  });
}

/** The one position closest to a hint, if it lies within half a degree. */
function closest(
  positions: readonly [number, number][],
  [lon, lat]: readonly [lon: number, lat: number],
): [number, number][] {
  return positions
    .map((position) => ({ position, off: Math.hypot(position[0] - lon, position[1] - lat) }))
    .filter(({ off }) => off < 0.5)
    .sort((p, q) => p.off - q.off)
    .slice(0, 1)
    .map(({ position }) => position);
}
