// Mercator, written once: the static pictures (scripts/basemap), StaticMap and the live map all
// place a point through these functions, so the swap from picture to live map does not jump.

/** Longitude and latitude in degrees, WGS 84. */
export type LonLat = readonly [lon: number, lat: number];

/** A rectangle in degrees; `west` < `east` (no rectangle crosses the antimeridian). */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** What a map looks at: its centre in degrees and MapLibre zoom (512 px world at zoom 0). */
export interface Camera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** A size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Space to keep free at each edge, in CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A point on a plane, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle on a plane, y downwards. */
export interface Box extends Point, Size {}

/** Side of the world in world units; a world unit is therefore one pixel at zoom 4. */
export const WORLD = 8192;
const TILE = 512;
const MAX_LAT = 85.051129;

/**
 * What the whole-region map shows at least: zones, their host countries and the developers' home
 * cities as far north as Shanghai. map.css repeats its proportions (see `frameHeight`).
 */
export const REGION: Bounds = { west: 94, south: -10.5, east: 128.5, north: 32.5 };

/**
 * The same for a low, wide box such as the top of a phone: the host countries fill it and the flow
 * lines run out of it. Same middle and same southern edge as `REGION`, so that CSS can frame it.
 */
export const REGION_LOW: Bounds = { west: 96.25, south: -10.5, east: 126.25, north: 22 };

/** Extent of overview.svg: wide enough for REGION on a portrait phone and on a 2560 px screen. */
export const PICTURE: Bounds = { west: 58, south: -32, east: 164, north: 55 };

/** The same where zones lie beyond it: all inhabited land. */
export const WORLD_PICTURE: Bounds = { west: -180, south: -57, east: 180, north: 76 };

/** Extent of the ground for zones at these positions: of the pictures, the tiles and the map's reach. */
export function groundOf(positions: readonly LonLat[]): Bounds {
  const { west, south, east, north } = PICTURE;
  const inside = ([lon, lat]: LonLat) => lon > west && lon < east && lat > south && lat < north;
  return positions.every(inside) ? PICTURE : WORLD_PICTURE;
}

/** Units across a frame's width on a static map. */
export const FRAME_WIDTH = 1000;

/** Projects to world units: x from 0 at 180° W, y from 0 in the north. Latitude is clamped to ±85.05°. */
export function project([lon, lat]: LonLat): Point {
  const phi = (Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)) * Math.PI) / 180;
  return {
    x: ((lon + 180) / 360) * WORLD,
    y: (0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)) * WORLD,
  };
}

/** Inverse of `project`. */
export function unproject({ x, y }: Point): LonLat {
  const n = Math.PI * (1 - (2 * y) / WORLD);
  return [(x / WORLD) * 360 - 180, (Math.atan(Math.sinh(n)) * 180) / Math.PI];
}

/** The rectangle in world units that covers the bounds. */
export function boxOf(bounds: Bounds): Box {
  const nw = project([bounds.west, bounds.north]);
  const se = project([bounds.east, bounds.south]);
  return { x: nw.x, y: nw.y, width: se.x - nw.x, height: se.y - nw.y };
}

/** The smallest bounds that hold all positions, or null for none. */
export function boundsOf(positions: readonly LonLat[]): Bounds | null {
  if (positions.length === 0) return null;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of positions) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { west, south, east, north };
}

/** Bounds of about so many kilometres across (100 to 1000 makes sense) round a position. */
export function boundsAround(center: LonLat, kilometres: number): Bounds {
  const half = (kilometres * 1000) / metresPerUnit(center[1]) / 2;
  const { x, y } = project(center);
  const [west, north] = unproject({ x: x - half, y: y - half });
  const [east, south] = unproject({ x: x + half, y: y + half });
  return { west, south, east, north };
}

/** The smallest square (on the map) that holds the bounds, with the same middle. */
export function squareBounds(bounds: Bounds): Bounds {
  const box = boxOf(bounds);
  const half = Math.max(box.width, box.height) / 2;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const [west, north] = unproject({ x: x - half, y: y - half });
  const [east, south] = unproject({ x: x + half, y: y + half });
  return { west, south, east, north };
}

/** How far a zone's own map reaches at least, in kilometres. */
const ZONE_KM = 160;

/** Frame of a zone's own map: a square with all of its sites, at least 160 km across. */
export function zoneFrame(position: LonLat, sites: readonly LonLat[]): Bounds {
  const around = boundsAround(position, ZONE_KM);
  const all = boundsOf([position, ...sites]);
  if (sites.length === 0 || all === null) return around;
  const edge = { x: (all.east - all.west) * 0.12, y: (all.north - all.south) * 0.12 };
  return squareBounds({
    west: Math.min(all.west - edge.x, around.west),
    south: Math.min(all.south - edge.y, around.south),
    east: Math.max(all.east + edge.x, around.east),
    north: Math.max(all.north + edge.y, around.north),
  });
}

/** Extent of a zone's picture: twice its frame, for boxes that are not square. */
export function zonePicture(position: LonLat, sites: readonly LonLat[]): Bounds {
  const { x, y, width, height } = boxOf(zoneFrame(position, sites));
  const [west, north] = unproject({ x: x - width / 2, y: y - height / 2 });
  const [east, south] = unproject({ x: x + 1.5 * width, y: y + 1.5 * height });
  return { west, south, east, north };
}

/** Metres on the ground along one world unit at a latitude; Mercator's scale grows to the poles. */
export function metresPerUnit(lat: number): number {
  return (Math.cos((lat * Math.PI) / 180) * 2 * Math.PI * 6378137) / WORLD;
}

/**
 * The camera that shows all of the bounds in a box of that size, as large as `maxZoom` allows.
 * A single point (bounds without extent) gets `maxZoom`.
 */
export function fitBounds(
  bounds: Bounds,
  size: Size,
  padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 },
  maxZoom = 13,
): Camera {
  const box = boxOf(bounds);
  const width = Math.max(1, size.width - padding.left - padding.right);
  const height = Math.max(1, size.height - padding.top - padding.bottom);
  const scale = Math.min(
    width / Math.max(box.width, Number.EPSILON),
    height / Math.max(box.height, Number.EPSILON),
    pixelsPerUnit(maxZoom),
  );
  // Uneven padding moves the middle of the bounds away from the middle of the box.
  const middle = {
    x: box.x + box.width / 2 + (padding.right - padding.left) / 2 / scale,
    y: box.y + box.height / 2 + (padding.bottom - padding.top) / 2 / scale,
  };
  return cameraAt(middle, scale);
}

function cameraAt(middle: Point, scale: number): Camera {
  const [lng, lat] = unproject(middle);
  return { lng, lat, zoom: Math.log2((scale * WORLD) / TILE) };
}

/** CSS pixels per world unit at a zoom. */
export function pixelsPerUnit(zoom: number): number {
  return (TILE * 2 ** zoom) / WORLD;
}

/** Whether a box of that size is low and wide, so that `REGION_LOW` suits it; map.css asks the same. */
export function isLow({ width, height }: Size): boolean {
  return height <= 520 && width >= 0.9 * height;
}

/** The camera of the whole-region map in a box of that size: what StaticMap's CSS shows there. */
export function regionCamera(size: Size): Camera {
  if (!isLow(size)) return fitBounds(REGION, size);
  // CSS fits the low frame by height alone and keeps it on the southern edge.
  const low = boxOf(REGION_LOW);
  return cameraAt(
    { x: low.x + low.width / 2, y: low.y + low.height / 2 },
    size.height / low.height,
  );
}

/** Height of a frame that is `FRAME_WIDTH` units wide. */
export function frameHeight(bounds: Bounds): number {
  const box = boxOf(bounds);
  return (FRAME_WIDTH * box.height) / box.width;
}

/** Projects positions into a frame's own units: x from 0 to `FRAME_WIDTH`, y from 0 in the north. */
export function frameProjection(frame: Bounds): (position: LonLat) => Point {
  const box = boxOf(frame);
  const scale = FRAME_WIDTH / box.width;
  return (position) => {
    const { x, y } = project(position);
    return { x: (x - box.x) * scale, y: (y - box.y) * scale };
  };
}

/** A round length in kilometres whose bar is at most `pixels` long, and the bar's true length. */
export function scaleBar(metresPerPixel: number, pixels: number): { km: number; length: number } {
  const most = (metresPerPixel * pixels) / 1000;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { km, length: (km * 1000) / metresPerPixel };
}
