import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MoveOptions } from './port.ts';
import {
  type Bounds,
  boundsOf,
  type Camera,
  fitBounds,
  type LonLat,
  type Padding,
  REGION,
  regionCamera,
  type Size,
} from './project.ts';

const DURATION = 240;
const EDGE: Padding = { top: 48, right: 48, bottom: 48, left: 48 };
/** Room for the names when a group is opened. */
const APART: Padding = { top: 80, right: 110, bottom: 80, left: 110 };

/** Who asked for a move goes along with it and comes back with `moveend`. */
type Mark = { readonly byReader: boolean };

function within(inner: Bounds, outer: Bounds): boolean {
  return (
    inner.west >= outer.west &&
    inner.east <= outer.east &&
    inner.south >= outer.south &&
    inner.north <= outer.north
  );
}

/** Moves a map's camera, at once where motion is not wanted. */
export class Mover {
  readonly #map: MapLibreMap;
  readonly #padding: Padding;
  readonly #still: boolean;
  /** While nobody moved the map away, a new size keeps the whole region in view. */
  #atRegion: boolean;

  constructor(
    map: MapLibreMap,
    options: { padding?: Padding; reducedMotion: boolean; atRegion: boolean },
  ) {
    this.#map = map;
    this.#padding = options.padding ?? EDGE;
    this.#still = options.reducedMotion;
    this.#atRegion = options.atRegion;
    map.on('moveend', (event) => {
      if (isByReader(event)) this.#atRegion = false;
    });
    map.on('resize', () => {
      if (this.#atRegion) this.#go(regionCamera(this.size()), false);
    });
  }

  /** Size of the map in CSS pixels. */
  size(): Size {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return { width: clientWidth, height: clientHeight };
  }

  fit(bounds: Bounds, { padding, maxZoom = 11, animate }: MoveOptions = {}): void {
    this.moveTo(fitBounds(bounds, this.size(), padding ?? this.#padding, maxZoom), animate);
  }

  moveTo(camera: Camera, animate = true): void {
    this.#atRegion = false;
    this.#go(camera, animate);
  }

  /** Takes over a zoom at once, and says so to whoever hears of the movement. */
  follow(zoom: number): void {
    this.#atRegion = false;
    this.#map.jumpTo({ zoom }, { byReader: false, following: true });
  }

  /** The whole region, or all positions where some lie outside it. */
  showAll(positions: readonly LonLat[]): void {
    const all = boundsOf(positions);
    if (all !== null && !within(all, REGION)) {
      this.fit(all);
      return;
    }
    this.#go(regionCamera(this.size()), true);
    this.#atRegion = true;
  }

  /** Shows positions that crowd far enough apart, at least one zoom closer. */
  showApart(positions: readonly LonLat[]): void {
    const bounds = boundsOf(positions);
    if (bounds === null) return;
    const { lng, lat, zoom } = fitBounds(bounds, this.size(), APART, 12);
    this.#go({ lng, lat, zoom: Math.max(zoom, this.#map.getZoom() + 1) }, true, true);
  }

  zoomBy(levels: number, [lng, lat]: LonLat = this.#center()): void {
    this.#go({ lng, lat, zoom: this.#map.getZoom() + levels }, true, true);
  }

  pan(dx: number, dy: number): void {
    this.#map.panBy([dx, dy], { duration: this.#still ? 0 : DURATION }, { byReader: true });
  }

  #center(): LonLat {
    const { lng, lat } = this.#map.getCenter();
    return [lng, lat];
  }

  #go({ lng, lat, zoom }: Camera, animate: boolean, byReader = false): void {
    const mark: Mark = { byReader };
    if (this.#still || !animate) this.#map.jumpTo({ center: [lng, lat], zoom }, mark);
    else this.#map.easeTo({ center: [lng, lat], zoom, duration: DURATION }, mark);
  }
}

/** Whether an event belongs to a move that only followed another map. */
export const isFollowing = (event: object): boolean =>
  'following' in event && event.following === true;

/** Whether a `moveend` ends a move of the reader's: by hand, or by a button that a reader pressed. */
export function isByReader(event: { originalEvent?: unknown; byReader?: unknown }): boolean {
  return event.originalEvent !== undefined || event.byReader === true;
}
