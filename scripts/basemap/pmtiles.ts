import { gzipSync } from 'node:zlib';
import type { Bounds } from '../../src/map/project.ts';
import type { TileSet } from './tiles.ts';

// Writes a PMTiles archive (specification version 3): header, directories, metadata, tiles in the
// order of their ids, equal tiles once.

interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
  run: number;
}

export interface Archive {
  readonly bytes: Uint8Array;
  /** Tiles that can be asked for, and different contents among them. */
  readonly addressed: number;
  readonly contents: number;
}

const HEADER = 127;
/** A reader fetches the first 16 KiB at once: header and root directory must fit. */
const ROOT_LIMIT = 16384 - HEADER;
const LEAF_ENTRIES = 2048;
const GZIP = 2;
const MVT = 1;

/** Packs tiles, with metadata as JSON, into one archive. */
export function packTiles(
  tiles: TileSet,
  { bounds, maxZoom, metadata }: { bounds: Bounds; maxZoom: number; metadata: object },
): Archive {
  const { entries, body, contents } = layOut(tiles);
  const { root, leaves } = directories(entries);
  const json = gzipSync(JSON.stringify(metadata), { level: 9 });

  const header = new DataView(new ArrayBuffer(HEADER));
  new Uint8Array(header.buffer).set(new TextEncoder().encode('PMTiles'));
  header.setUint8(7, 3);
  let at = HEADER;
  const section = (position: number, length: number) => {
    header.setBigUint64(position, BigInt(at), true);
    header.setBigUint64(position + 8, BigInt(length), true);
    at += length;
  };
  section(8, root.length);
  section(24, json.length);
  section(40, leaves.length);
  section(56, body.length);
  for (const [i, count] of [tiles.size, entries.length, contents].entries()) {
    header.setBigUint64(72 + 8 * i, BigInt(count), true);
  }
  for (const [i, byte] of [1, GZIP, GZIP, MVT, 0, maxZoom].entries()) header.setUint8(96 + i, byte);
  const e7 = (degrees: number) => Math.round(degrees * 1e7);
  const { west, south, east, north } = bounds;
  for (const [i, value] of [west, south, east, north].entries()) {
    header.setInt32(102 + 4 * i, e7(value), true);
  }
  header.setUint8(118, 4);
  header.setInt32(119, e7((west + east) / 2), true);
  header.setInt32(123, e7((south + north) / 2), true);

  const bytes = Buffer.concat([new Uint8Array(header.buffer), root, json, leaves, body]);
  return { bytes, addressed: tiles.size, contents };
}

function layOut(tiles: TileSet) {
  const entries: Entry[] = [];
  const parts: Uint8Array[] = [];
  const known = new Map<string, { offset: number; length: number }>();
  let size = 0;
  for (const [id, data] of [...tiles].sort(([a], [b]) => a - b)) {
    const key = Buffer.from(data).toString('latin1');
    let place = known.get(key);
    if (place === undefined) {
      place = { offset: size, length: data.length };
      known.set(key, place);
      parts.push(data);
      size += data.length;
    }
    const last = entries.at(-1);
    if (last !== undefined && last.offset === place.offset && last.id + last.run === id) {
      last.run += 1;
    } else {
      entries.push({ id, ...place, run: 1 });
    }
  }
  return { entries, body: Buffer.concat(parts), contents: known.size };
}

function directories(entries: readonly Entry[]): { root: Uint8Array; leaves: Uint8Array } {
  const whole = directory(entries);
  if (whole.length <= ROOT_LIMIT) return { root: whole, leaves: new Uint8Array() };
  const leaves: Uint8Array[] = [];
  const pointers: Entry[] = [];
  let offset = 0;
  for (let i = 0; i < entries.length; i += LEAF_ENTRIES) {
    const leaf = directory(entries.slice(i, i + LEAF_ENTRIES));
    // Run length 0 marks an entry that leads to a leaf.
    pointers.push({ id: entries[i]?.id ?? 0, offset, length: leaf.length, run: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: directory(pointers), leaves: Buffer.concat(leaves) };
}

function directory(entries: readonly Entry[]): Uint8Array {
  const bytes: number[] = [];
  const varint = (value: number) => {
    let rest = value;
    while (rest >= 0x80) {
      bytes.push((rest % 0x80) + 0x80);
      rest = Math.floor(rest / 0x80);
    }
    bytes.push(rest);
  };
  varint(entries.length);
  let lastId = 0;
  for (const { id } of entries) {
    varint(id - lastId);
    lastId = id;
  }
  for (const { run } of entries) varint(run);
  for (const { length } of entries) varint(length);
  let end = -1;
  for (const { offset, length } of entries) {
    // 0 stands for “right after the one before”.
    varint(offset === end ? 0 : offset + 1);
    end = offset + length;
  }
  return gzipSync(new Uint8Array(bytes), { level: 9 });
}
