import { greatCircle } from './greatCircle.ts';
import type { LabelOffset } from './labels.ts';
import {
  type ConnectionMark,
  type DiscMark,
  MAX_BUTTONS,
  MAX_FLOWS,
  type PlaceMark,
  type ZoneMark,
} from './port.ts';
import {
  type Bounds,
  type Box,
  boxOf,
  FRAME_WIDTH,
  frameHeight,
  frameProjection,
  type LonLat,
  metresPerUnit,
  type Point,
  REGION,
  REGION_LOW,
  scaleBar,
  squareBounds,
} from './project.ts';
import { labeller, PLACE_TEXT, ZONE_TEXT } from './staticLabels.ts';

// Where everything on a static map stands, in frame units: pure geometry, no JSX.

/** A place with its label, or without where the label fits at no size. */
export interface PlacedPlace extends Point {
  readonly mark: PlaceMark;
  readonly label: LabelOffset | null;
  /** Fits on a large map only. */
  readonly roomy: boolean;
}

export interface PlacedZone extends Point {
  readonly mark: ZoneMark;
  readonly label: LabelOffset | null;
}

export interface FlowPath {
  readonly id: string;
  readonly path: string;
  readonly selected: boolean;
  /** From the seat of a further participant: thin. */
  readonly further: boolean;
  readonly dimmed: boolean;
}

/** A disc in frame units. */
export interface PlacedDisc extends Point {
  readonly id: string;
  readonly kind: DiscMark['kind'];
  readonly radius: number;
}

export interface MapLayout {
  readonly height: number;
  readonly image: Box;
  readonly discs: readonly PlacedDisc[];
  readonly flows: readonly FlowPath[];
  /** Lines from the zone in focus to its other sites; zones that are too many to name. */
  readonly joins: string;
  readonly crowd: string;
  readonly zones: readonly PlacedZone[];
  readonly sites: readonly PlacedPlace[];
  readonly homes: readonly PlacedPlace[];
  /** Id of the selected zone's home. */
  readonly selectedHome: string | null;
  readonly connections: readonly PlacedPlace[];
  readonly places: readonly PlacedPlace[];
  readonly scale: { x: number; km: number; length: number; latitude: number };
}

export interface LayoutInput {
  readonly picture: { readonly bounds: Bounds };
  readonly frame: 'region' | Bounds;
  readonly aspect?: number | undefined;
  readonly discs?: readonly DiscMark[] | undefined;
  readonly marks: readonly ZoneMark[];
  readonly selected: string | null;
  readonly places?: readonly PlaceMark[];
}

function lineTo(points: readonly Point[]): string {
  return points
    .map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
}

/** Side in frame units of the squares of which each has one dot at most: less than half a dot's width. */
const DOT_GRID = 2;

/**
 * Zero-length strokes: with round caps each is a dot, thousands of them one element. Of dots that would all but cover
 * each other one is drawn: the picture looks the same, and the page is shorter.
 */
function dots(points: readonly Point[]): string {
  const square = ({ x, y }: Point) => `${Math.floor(x / DOT_GRID)} ${Math.floor(y / DOT_GRID)}`;
  const apart = new Map(points.map((point) => [square(point), point]));
  return [...apart.values()].map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join('');
}

function unique<T extends PlaceMark>(places: readonly T[]): T[] {
  return [...new Map(places.map((place) => [place.id, place])).values()];
}

/** Puts every mark of a static map in its place. */
export function layoutMap({
  picture,
  frame,
  aspect = 1,
  marks,
  discs = [],
  selected,
  places = [],
}: LayoutInput): MapLayout {
  const region = frame === 'region';
  const view = region ? REGION : squareBounds(frame);
  const at = frameProjection(view);
  const height = frameHeight(view);
  const crowded = marks.length > MAX_BUTTONS;
  const zones = crowded ? marks.filter(({ id }) => id === selected) : marks;
  // A map of one zone is about that zone, selected or not.
  const chosen = (marks.length === 1 ? marks[0] : marks.find(({ id }) => id === selected)) ?? null;
  const sites = chosen?.sites ?? [];
  const linked = marks.length > MAX_FLOWS ? marks.filter(({ id }) => id === selected) : marks;
  const wings = region ? 0 : (FRAME_WIDTH * Math.max(0, aspect - 1)) / 2;
  const inView = ({ position }: PlaceMark) => {
    const { x, y } = at(position);
    return x >= -wings && x <= FRAME_WIDTH + wings && y >= 0 && y <= height;
  };

  const connections = region
    ? []
    : unique(zones.flatMap((zone): readonly ConnectionMark[] => zone.connections)).filter(inView);
  const homes = unique([
    ...linked.flatMap(({ home }) => (home === null ? [] : [home])),
    ...(chosen?.furtherHomes ?? []),
  ]);
  const known = new Set([...homes, ...connections].map(({ name }) => name));
  const cities = unique(places).filter(({ name }) => !known.has(name));

  // On the map of the whole region the other sites are dots without names.
  const named = [...(region ? [] : sites), ...homes, ...connections, ...cities];
  const place = labeller(at, zones, named, { region, height, wings });
  const placed = (mark: PlaceMark): PlacedPlace => ({
    mark,
    ...at(mark.position),
    ...place(mark.id, PLACE_TEXT),
  });
  const image = boxOf(picture.bounds);
  const corner = at([picture.bounds.west, picture.bounds.north]);
  const unit = FRAME_WIDTH / boxOf(view).width;
  const latitude = region ? 0 : Math.round((view.north + view.south) / 2);

  return {
    height,
    image: { ...corner, width: image.width * unit, height: image.height * unit },
    discs: discs.map(({ id, kind, position, radiusKm }) => ({
      id,
      kind,
      ...at(position),
      radius: ((radiusKm * 1000) / metresPerUnit(position[1])) * unit,
    })),
    flows: flows(linked, chosen, selected, at),
    joins: sites
      .map(({ position }) => lineTo([chosen?.position ?? position, position].map(at)))
      .join(''),
    crowd: crowded
      ? dots(marks.flatMap(({ filteredOut, position }) => (filteredOut ? [] : at(position))))
      : '',
    zones: zones.map((mark) => ({
      mark,
      ...at(mark.position),
      label: place(mark.id, ZONE_TEXT).label,
    })),
    selectedHome: chosen?.home?.id ?? null,
    sites: sites.map(placed),
    homes: homes.map(placed),
    connections: connections.map(placed),
    places: cities.map(placed),
    scale: {
      // Left edge of the low frame too, so that the bar is in view whichever frame CSS takes.
      x: at([region ? REGION_LOW.west + 0.8 : view.west, 0]).x + (region ? 0 : FRAME_WIDTH * 0.03),
      latitude,
      ...scaleBar(metresPerUnit(latitude) / unit, FRAME_WIDTH / 5),
    },
  };
}

/** One flow a zone, and from each further seat of the zone that the map is about. */
function flows(
  marks: readonly ZoneMark[],
  chosen: ZoneMark | null,
  selected: string | null,
  at: (p: LonLat) => Point,
): FlowPath[] {
  const flow = (mark: ZoneMark, home: PlaceMark, further: boolean): FlowPath => ({
    id: further ? `${mark.id} ${home.id}` : mark.id,
    path: lineTo(greatCircle(home.position, mark.position, 250).map(at)),
    selected: !further && mark.id === selected,
    further,
    dimmed: mark.filteredOut,
  });
  return [
    ...marks.flatMap((mark) => (mark.home === null ? [] : [flow(mark, mark.home, false)])),
    ...(chosen?.furtherHomes ?? []).flatMap((home) => (chosen ? [flow(chosen, home, true)] : [])),
  ].sort((a, b) => Number(a.selected) - Number(b.selected));
}
