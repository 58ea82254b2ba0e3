import { gzipSync } from 'node:zlib';
import type { GeoJSON } from 'geojson';
import GeoJSONVT, { type LegacyTile } from 'geojson-vt';
import { zxyToTileId } from 'pmtiles';
import { fromGeojsonVt } from 'vt-pbf';
import { type Bounds, project, WORLD } from '../../src/map/project.ts';

/** A layer of the tile set. */
export interface Layer {
  readonly data: GeoJSON;
  readonly minZoom: number;
  /** Simplification in 1/4096 of a tile, which is an eighth of a CSS pixel. */
  readonly tolerance?: number;
  /** Space round each tile in which features are kept whole, in 1/4096 of a tile. */
  readonly buffer?: number;
}

/** A tile's compressed content by PMTiles id. */
export type TileSet = ReadonlyMap<number, Uint8Array>;

const EXTENT = 4096;

/** Cuts layers into gzipped vector tiles for every zoom; tiles without content (open sea) are left out. */
export function cutTiles(
  layers: Readonly<Record<string, Layer>>,
  bounds: Bounds,
  maxZoom: number,
): TileSet {
  const indexes = Object.entries(layers).map(([name, layer]) => {
    const options = { maxZoom, indexMaxZoom: 5, extent: EXTENT };
    const { tolerance = 3, buffer = 64 } = layer;
    return { name, layer, index: new GeoJSONVT(layer.data, { ...options, tolerance, buffer }) };
  });
  const tiles = new Map<number, Uint8Array>();
  for (let z = 0; z <= maxZoom; z += 1) {
    const { west, east, north, south } = tileRange(bounds, z);
    for (let x = west; x <= east; x += 1) {
      for (let y = north; y <= south; y += 1) {
        const content: Record<string, LegacyTile> = {};
        for (const { name, layer, index } of indexes) {
          const tile = z < layer.minZoom ? null : index.getTile(z, x, y);
          if (tile !== null && tile.features.length > 0) content[name] = withoutGaps(tile);
        }
        if (Object.keys(content).length === 0) continue;
        // Version 2: the specification that today's readers expect.
        const encoded = fromGeojsonVt(content, { version: 2, extent: EXTENT });
        tiles.set(zxyToTileId(z, x, y), gzipSync(encoded, { level: 9 }));
      }
    }
  }
  return tiles;
}

/** An undefined property would be written as an empty value, at which the map's worker stops. */
function withoutGaps(tile: LegacyTile): LegacyTile {
  for (const feature of tile.features) {
    const entries = Object.entries(feature.tags ?? {}).filter(([, value]) => value !== undefined);
    feature.tags = Object.fromEntries(entries);
  }
  return tile;
}

function tileRange(bounds: Bounds, zoom: number) {
  const size = WORLD / 2 ** zoom;
  const nw = project([bounds.west, bounds.north]);
  const se = project([bounds.east, bounds.south]);
  const last = 2 ** zoom - 1;
  return {
    west: Math.max(0, Math.floor(nw.x / size)),
    north: Math.max(0, Math.floor(nw.y / size)),
    east: Math.min(last, Math.floor(se.x / size)),
    south: Math.min(last, Math.floor(se.y / size)),
  };
}
