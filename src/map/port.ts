import type { Bounds, Camera, LonLat, Padding } from './project.ts';

// The narrow port between React and the map library: plain data in, plain calls out. React and the
// tests know only this file; `engine.ts` is one implementation, a fake object is another.

export type { Bounds, Camera, LonLat, Padding };
export type Theme = 'light' | 'dark';
export type Language = 'en' | 'zh';

/** A named point. */
export interface PlaceMark {
  readonly id: string;
  /** In the language of the page. */
  readonly name: string;
  readonly position: LonLat;
}

/** A place that a zone depends on; drawn near the selected zone from zoom 7. */
export interface ConnectionMark extends PlaceMark {
  readonly kind: 'port' | 'airport' | 'station' | 'border crossing' | 'capital' | 'city';
}

/** One zone as the map needs it, already in the language of the page. */
export interface ZoneMark {
  readonly id: string;
  /** Short name, drawn beside the dot. */
  readonly name: string;
  /** Accessible name of the button or link; should begin with `name`. */
  readonly label: string;
  /** The one position that stands for the zone. */
  readonly position: LonLat;
  /** Its further sites, if it has land in several places (without `position`). */
  readonly sites: readonly PlaceMark[];
  /** Seat of its developer; zones that share a home share its id. Null if not established. */
  readonly home: PlaceMark | null;
  /** Seats of its other participants at home; drawn, with thin flows, while the zone is selected. */
  readonly furtherHomes?: readonly PlaceMark[];
  readonly connections: readonly ConnectionMark[];
  /** Left out by the reader's filter: drawn faint, still reachable. */
  readonly filteredOut: boolean;
  /** A shape to draw instead of the dot, where the map is about something that zones differ in. */
  readonly shape?: ZoneShape;
}

/** What stands for a zone instead of a dot; drawn by the static map only. */
export interface ZoneShape {
  /** Path data on a square field. */
  readonly path: string;
  /** Side of the field in CSS pixels. */
  readonly side: number;
  /** Class that sets its colour. */
  readonly className: string;
}

/** An area of land as a circle of the same area, since its boundary is not known. */
export interface DiscMark {
  readonly id: string;
  readonly kind: 'planned' | 'developed';
  readonly position: LonLat;
  readonly radiusKm: number;
}

/** Everything the map says, in the language of the page. */
export interface MapText {
  /** Name of the drawing surface for a screen reader. */
  readonly map: string;
  /** Name of a button that stands for several zones, e.g. “3 zones: A, B, C. Zoom in”. */
  readonly cluster: (count: number, names: readonly string[]) => string;
  /** Whose data is drawn, e.g. “Natural Earth”, “GeoNames (CC BY 4.0)”. Plain text. */
  readonly credits: readonly string[];
  /** Credit for the footprints, e.g. “© OpenStreetMap contributors (ODbL)”. Plain text. */
  readonly footprintCredit: string;
  /** What a footprint is: the outline of a zone, or of a part of it only. Drawn in it. */
  readonly footprintWhole: string;
  readonly footprintPart: string;
  /** What the boundaries mean. Plain text. */
  readonly boundaryNote: string;
  /** Caption of the scale bar; the latitude (degrees, north positive) is where the bar is true. */
  readonly scale: (km: number, latitude: number) => string;
  /** Name of the button that opens and closes the credits on a narrow map. */
  readonly toggleCredits: string;
  /** Shown over an embedded map on a one-finger pan, and on a wheel turn without Ctrl (⌘ on a Mac). */
  readonly twoFingers: string;
  readonly ctrlWheel: string;
  readonly cmdWheel: string;
}

/** The words that stand in footprints. */
export const footprintWords = ({ footprintWhole, footprintPart }: MapText) => ({
  whole: footprintWhole,
  part: footprintPart,
});

/** Why there is no live map. */
export type FailureReason = 'no-webgl' | 'worker' | 'context-lost' | 'basemap';

/** The rejection of `CreateMap`. */
export class MapFailure extends Error {
  readonly reason: FailureReason;
  constructor(reason: FailureReason, cause?: unknown) {
    super(`The live map cannot be shown: ${reason}`, { cause });
    this.name = 'MapFailure';
    this.reason = reason;
  }
}

/** How the camera gets where it is told to. */
export interface MoveOptions {
  /** Pixels kept free at each edge; the map's own padding if left out. */
  readonly padding?: Padding;
  /** Highest zoom to go to; 11 if left out. */
  readonly maxZoom?: number;
  /** False jumps at once. Readers who prefer reduced motion always jump. */
  readonly animate?: boolean;
}

/** What a map is made with. */
export interface MapOptions {
  readonly theme: Theme;
  readonly language: Language;
  readonly text: MapText;
  readonly reducedMotion: boolean;
  /** For embeds: one finger and the plain wheel scroll the host page, not the map. */
  readonly cooperativeGestures: boolean;
  /** Where to begin: a kept camera, a rectangle, or the whole region as StaticMap shows it. */
  readonly start: Camera | Bounds | 'region';
  /** Extent of the ground, beyond which the map does not go; that of the region's picture if left out. */
  readonly ground?: Bounds;
  /** Pixels kept free at each edge when fitting bounds; 48 on each side if left out. */
  readonly padding?: Padding;
  /** ISO 3166 alpha-2 codes of the countries to lift out of the land. */
  readonly hosts: readonly string[];
  /** The PMTiles file; absolute, or relative to the document. */
  readonly basemapUrl: string;
  /** GeoJSON of polygons with properties `zone` (id) and `partial` (boolean); null for none. */
  readonly footprintsUrl: string | null;
  /** The reader chose a zone on the map, or (null) the empty map beside the zones. */
  readonly onSelect: (id: string | null) => void;
  /** The pointer or the focus came to a zone, or (null) left it. */
  readonly onHover: (id: string | null) => void;
  /** The camera came to rest; `byReader` is false for moves that the port was told to make. */
  readonly onMove: (camera: Camera, byReader: boolean) => void;
  /** The zoom changed, otherwise than by `follow`; called for every frame of a movement. */
  readonly onZoom?: ((camera: Camera) => void) | undefined;
  /** Colour of the zones in each theme, where it is not the usual one. */
  readonly accent?: Readonly<Record<Theme, string>> | undefined;
  /** First complete drawing: time to take the static map away. Called once. */
  readonly onReady: () => void;
  /** The map failed after it was made. Called at most once; then only `destroy` makes sense. */
  readonly onFail: (reason: FailureReason) => void;
}

/** A live map. After `destroy` every call does nothing. */
export interface MapPort {
  /** Replaces all zones; cheap if nothing but `filteredOut` changed. */
  setZones(marks: readonly ZoneMark[]): void;
  /** Replaces all discs. */
  setDiscs(discs: readonly DiscMark[]): void;
  /** Emphasises a zone, with its flow, sites and connections. Does not move the camera. */
  select(id: string | null): void;
  /** Emphasises a zone lightly, as the list does when the pointer is on its entry. */
  hover(id: string | null): void;
  setTheme(theme: Theme): void;
  /** Names of cities change here; names of zones come with `setZones`. */
  setLanguage(language: Language, text: MapText): void;
  /** Shows all of the bounds. */
  fit(bounds: Bounds, options?: MoveOptions): void;
  /** Goes to a camera. */
  moveTo(camera: Camera, options?: Pick<MoveOptions, 'animate'>): void;
  /** Takes over another map's zoom at once; the middle stays. */
  follow(zoom: number): void;
  /** Goes to the whole region as StaticMap shows it, or to all zones where some lie outside. */
  showAll(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Moves the view by so many CSS pixels: positive x eastwards, positive y southwards. */
  pan(dx: number, dy: number): void;
  camera(): Camera;
  /** Bounds now in view. */
  bounds(): Bounds;
  /** To be called where the container changed its size unseen; the map observes it by itself. */
  resize(): void;
  destroy(): void;
}

/** Makes a live map in a container with a size; rejects with `MapFailure`. */
export type CreateMap = (container: HTMLElement, options: MapOptions) => Promise<MapPort>;

/** Beyond so many zones, marks are drawn as a clustered layer instead of buttons. */
export const MAX_BUTTONS = 300;

/** Beyond so many zones only the flows of selected and hovered zones are drawn. */
export const MAX_FLOWS = 40;
