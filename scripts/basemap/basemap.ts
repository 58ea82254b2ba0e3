import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { MOST_ZONES_PICTURED } from '../../src/dataset/bundle.ts';
import { type Bounds, groundOf, type LonLat, PICTURE, zonePicture } from '../../src/map/project.ts';
import { CARD_BOUNDS, CARD_MAP } from './card.ts';
import { cities, type NamedPlace } from './cities.ts';
import { borders, collect, countries, land } from './countries.ts';
import { drawPicture, type Ground, inTheme } from './picture.ts';
import { packTiles } from './pmtiles.ts';
import { projectTopology } from './simplify.ts';
import { asia50m, countries10m } from './sources.ts';
import { cutTiles } from './tiles.ts';
import { lakes, rivers } from './waters.ts';

/** A place of the dataset as far as the basemap needs it. */
export interface BasemapPlace extends NamedPlace {
  readonly id: string;
  readonly position: LonLat;
}

/** A zone of the dataset as far as the basemap needs it. */
export interface BasemapZone {
  readonly id: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** Ids of places, the main one first. */
  readonly sites: readonly string[];
}

export interface BasemapInput {
  /** Folder to write to; made if missing. */
  readonly out: string;
  readonly places: readonly BasemapPlace[];
  readonly zones: readonly BasemapZone[];
  /** Deepest zoom of the tiles; the map shows it magnified beyond. 8 if left out, 6 for the whole world. */
  readonly maxZoom?: number;
}

/** What was written, for the build's log. */
export interface BasemapReport {
  readonly files: readonly { name: string; bytes: number }[];
  readonly tiles: number;
  readonly contents: number;
}

const MAX_ZOOM = 8;
/** The same where the ground is the whole world: a zoom more is four times the tiles. */
const MAX_WORLD_ZOOM = 6;
const PICTURE_PIXELS = { overview: 2412, zone: 1280 };

/**
 * Writes `basemap.pmtiles`, `overview.svg`, the same as a bitmap for each theme, and `zones/<id>.svg` to `out`, from the pinned packages
 * and the dataset's places. The same input gives the same bytes.
 */
export async function buildBasemap({
  out,
  places,
  zones,
  maxZoom,
}: BasemapInput): Promise<BasemapReport> {
  const sites = new Set(zones.flatMap((zone) => zone.sites));
  const bounds = groundOf(places.filter(({ id }) => sites.has(id)).map(({ position }) => position));
  const deepest = maxZoom ?? (bounds === PICTURE ? MAX_ZOOM : MAX_WORLD_ZOOM);
  const topology = countries10m();
  const waters = asia50m();
  const [riverLines, lakeAreas] = [rivers(waters), lakes(waters)];
  const files: { name: string; bytes: number }[] = [];
  await rm(join(out, 'zones'), { recursive: true, force: true });
  await mkdir(join(out, 'zones'), { recursive: true });
  const write = async (name: string, content: Uint8Array | string) => {
    await writeFile(join(out, name), content);
    files.push({ name, bytes: Buffer.byteLength(content) });
  };

  const tiles = cutTiles(
    {
      land: { data: collect([land(topology)]), minZoom: 0 },
      countries: { data: collect(countries(topology)), minZoom: 0 },
      borders: { data: collect(borders(topology)), minZoom: 0 },
      rivers: { data: collect(riverLines), minZoom: 2 },
      lakes: { data: collect(lakeAreas), minZoom: 2 },
      // Labels reach over tile edges: a wide margin keeps them from being cut.
      cities: { data: collect(cities(places)), minZoom: 2, buffer: 256 },
    },
    bounds,
    deepest,
  );
  const archive = packTiles(tiles, { bounds, maxZoom: deepest, metadata: METADATA });
  await write('basemap.pmtiles', archive.bytes);

  const hosts = [...new Set(zones.map(({ country }) => country))].sort();
  const ground: Ground = {
    topology: projectTopology(topology),
    rivers: riverLines,
    lakes: lakeAreas,
    hosts,
  };
  const overview = drawPicture(ground, bounds, PICTURE_PIXELS.overview);
  await write('overview.svg', overview);
  for (const theme of ['light', 'dark'] as const) {
    await write(`overview-${theme}.avif`, await bitmap(inTheme(overview, theme)));
  }
  await write('card.svg', drawPicture(ground, CARD_BOUNDS, CARD_MAP.width));
  for (const { id, bounds } of zonePictures(zones, places)) {
    await write(`zones/${id}.svg`, drawPicture(ground, bounds, PICTURE_PIXELS.zone));
  }
  return { files, tiles: archive.addressed, contents: archive.contents };
}

/** Width in pixels of the overview as a bitmap: what still looks sharp; decoding takes half as long as at 2,400. */
const BITMAP_WIDTH = 1800;

/** A drawing as a bitmap: fewer bytes, and a browser has it on the screen in a tenth of the time. */
const bitmap = async (svg: string): Promise<Uint8Array> =>
  // By way of a whole bitmap: drawn small, the hair lines would be too wide for the rest.
  sharp(await sharp(Buffer.from(svg)).png().toBuffer())
    .resize(BITMAP_WIDTH)
    .avif({ quality: 40, effort: 6, chromaSubsampling: '4:2:0' })
    .toBuffer();

function zonePictures(
  zones: readonly BasemapZone[],
  places: readonly BasemapPlace[],
): { id: string; bounds: Bounds }[] {
  if (zones.length > MOST_ZONES_PICTURED) return [];
  const positions = new Map(places.map(({ id, position }) => [id, position]));
  return zones.flatMap(({ id, sites }) => {
    const found = sites.map((site) => positions.get(site));
    const [main, ...others] = found.filter((position) => position !== undefined);
    return main === undefined ? [] : [{ id, bounds: zonePicture(main, others) }];
  });
}

const METADATA = {
  name: 'Park Atlas basemap',
  attribution: 'Natural Earth (public domain); GeoNames (CC BY 4.0); Unicode CLDR',
  vector_layers: [
    { id: 'land', fields: {} },
    { id: 'countries', fields: { a2: 'String' } },
    { id: 'borders', fields: { a: 'String', b: 'String', disputed: 'Boolean' } },
    { id: 'rivers', fields: {} },
    { id: 'lakes', fields: {} },
    {
      id: 'cities',
      fields: { name: 'String', zh: 'String', a2: 'String', rank: 'Number', capital: 'Boolean' },
    },
  ],
};
