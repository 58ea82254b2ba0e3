import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { VectorTile, type VectorTileFeature, type VectorTileLayer } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BasemapReport, buildBasemap } from '../../../scripts/basemap/basemap.ts';
import { clipLine, clipRing, ringArea } from '../../../scripts/basemap/clip.ts';
import { simplifyLine } from '../../../scripts/basemap/simplify.ts';
import { smooth } from '../../../scripts/basemap/waters.ts';
import { type LonLat, PICTURE, project, WORLD } from '../../../src/map/project.ts';

class Bytes implements Source {
  readonly #bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }
  getKey(): string {
    return 'test';
  }
  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    return { data: new Uint8Array(this.#bytes.subarray(offset, offset + length)).buffer };
  }
}

const ZOOM = 5;
const places = [
  { id: 'site', country: 'TH', names: { en: 'Site', zh: '园区' }, position: [101.1, 13] as const },
  {
    id: 'bkk',
    country: 'TH',
    names: { en: 'Bangkok', zh: '本数据集的曼谷' },
    position: [100.5, 13.8] as const,
  },
];
const zones = [
  { id: 'rayong', country: 'TH', sites: ['site'] },
  { id: 'nowhere', country: 'ID', sites: ['missing'] },
];

let out: string;
let report: BasemapReport;
let archive: PMTiles;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'basemap-'));
  report = await buildBasemap({ out, places, zones, maxZoom: ZOOM });
  archive = new PMTiles(new Bytes(await readFile(join(out, 'basemap.pmtiles'))));
}, 180_000);

afterAll(() => rm(out, { recursive: true }));

/** The tile that holds a position, with the position in the tile's own units. */
async function tileAt(position: LonLat, z = ZOOM) {
  const size = WORLD / 2 ** z;
  const { x, y } = project(position);
  const [tx, ty] = [Math.floor(x / size), Math.floor(y / size)];
  const found = await archive.getZxy(z, tx, ty);
  const tile =
    found === undefined ? null : new VectorTile(new PbfReader(new Uint8Array(found.data)));
  return { tile, x: ((x % size) / size) * 4096, y: ((y % size) / size) * 4096 };
}

function features(layer: VectorTileLayer | undefined): VectorTileFeature[] {
  return Array.from({ length: layer?.length ?? 0 }, (_, i) => layer?.feature(i)).filter(
    (feature) => feature !== undefined,
  );
}

function covers(feature: VectorTileFeature, x: number, y: number): boolean {
  let inside = false;
  for (const ring of feature.loadGeometry()) {
    for (const [i, a] of ring.entries()) {
      const b = ring.at(i - 1) ?? a;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x)
        inside = !inside;
    }
  }
  return inside;
}

async function countriesAt(position: LonLat): Promise<unknown[]> {
  const { tile, x, y } = await tileAt(position);
  return features(tile?.layers.countries)
    .filter((feature) => covers(feature, x, y))
    .map(({ properties }) => properties.a2);
}

describe('basemap.pmtiles', () => {
  it('has its layers, zooms and bounds', async () => {
    const header = await archive.getHeader();
    expect(header).toMatchObject({ minZoom: 0, maxZoom: ZOOM, minLon: PICTURE.west });
    const { tile } = await tileAt([102, 14]);
    expect(Object.keys(tile?.layers ?? {}).sort()).toEqual(
      ['borders', 'cities', 'countries', 'lakes', 'land', 'rivers'].sort(),
    );
  });

  it('knows in which country a city lies', async () => {
    expect(await countriesAt([106.845, -6.215])).toEqual(['ID']);
    expect(await countriesAt([102.6, 18.2])).toEqual(['LA']);
    expect(await countriesAt([104.92, 11.56])).toEqual(['KH']);
    expect(await countriesAt([105.84, 21.02])).toEqual(['VN']);
    expect(await countriesAt([101.1, 13])).toEqual(['TH']);
  });

  it('has open sea where there is sea, also on the latitudes of the antimeridian’s islands', async () => {
    for (const position of [
      [110, 12],
      [104, -16.5],
      [100, -17],
    ] satisfies LonLat[]) {
      const { tile, x, y } = await tileAt(position);
      const land = features(tile?.layers.land).filter((feature) => covers(feature, x, y));
      expect(land).toEqual([]);
    }
  });

  it('names both sides of a border, and only whom the source leaves open as disputed', async () => {
    const { tile } = await tileAt([102.6, 17.9]);
    const pairs = features(tile?.layers.borders).map(({ properties }) => properties);
    expect(pairs).toContainEqual({ a: 'LA', b: 'TH' });
    const kashmir = features((await tileAt([77, 35.4])).tile?.layers.borders);
    expect(kashmir.some(({ properties }) => properties.disputed === true)).toBe(true);
  });

  it('names cities in both languages, the dataset’s Chinese first, then CLDR’s', async () => {
    const { tile } = await tileAt([100.5, 13.75]);
    const names = features(tile?.layers.cities).map(({ properties }) => properties);
    expect(names).toContainEqual(
      expect.objectContaining({ name: 'Bangkok', zh: '本数据集的曼谷', capital: true, rank: 1 }),
    );
    const java = features((await tileAt([106.845, -6.215])).tile?.layers.cities);
    expect(java.map(({ properties }) => properties.zh)).toContain('雅加达');
  });

  it('comes out the same from the same input', async () => {
    const again = await mkdtemp(join(tmpdir(), 'basemap-'));
    await buildBasemap({ out: again, places, zones, maxZoom: 2 });
    const first = await readFile(join(again, 'basemap.pmtiles'));
    await buildBasemap({ out: again, places, zones, maxZoom: 2 });
    expect(await readFile(join(again, 'basemap.pmtiles'))).toEqual(first);
    await rm(again, { recursive: true });
  }, 180_000);
});

describe('pictures', () => {
  it('are one of the region and one for each zone with a known site', async () => {
    expect((await readdir(join(out, 'zones'))).sort()).toEqual(['rayong.svg']);
    expect(report.files.map(({ name }) => name)).toContain('overview.svg');
  });

  it('weigh little, bring both themes and draw within their frame', async () => {
    const svg = await readFile(join(out, 'overview.svg'), 'utf8');
    expect(gzipSync(svg).length).toBeLessThan(60_000);
    expect(svg).toContain('prefers-color-scheme:dark');
    expect(svg).not.toMatch(/NaN|undefined|<script|https?:\/\/(?!www\.w3\.org)/);
  });
});

describe('the pictures’ geometry', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };

  it('cuts rings to a box', () => {
    const ring = [
      [-5, -5],
      [5, -5],
      [5, 5],
      [-5, 5],
    ];
    expect(ringArea(clipRing(ring, box))).toBe(25);
    expect(
      clipRing(
        [
          [20, 20],
          [30, 20],
          [30, 30],
        ],
        box,
      ),
    ).toEqual([]);
  });

  it('cuts lines into the parts that are in the box', () => {
    const line = [
      [-9, 5],
      [-5, 5],
      [5, 5],
      [15, 5],
      [25, 5],
      [35, 5],
      [8, 8],
    ];
    expect(clipLine(line, box)).toEqual([
      [
        [-5, 5],
        [5, 5],
        [15, 5],
      ],
      [
        [35, 5],
        [8, 8],
      ],
    ]);
  });

  it('simplifies within its tolerance and keeps the ends', () => {
    const line = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 10],
    ] as const;
    expect(simplifyLine(line, 0.5)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
    expect(simplifyLine(line, 0.01)).toHaveLength(4);
  });

  it('smooths lines between fixed ends and rings all round', () => {
    const line = smooth([
      [0, 0],
      [1, 0],
      [1, 1],
    ]);
    expect([line[0], line.at(-1)]).toEqual([
      [0, 0],
      [1, 1],
    ]);
    const ring = smooth([
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ]);
    expect(ring[0]).toEqual(ring.at(-1));
  });
});
