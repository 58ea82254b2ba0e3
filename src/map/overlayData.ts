import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { greatCircle } from './greatCircle.ts';
import type { Side } from './labels.ts';
import type { Overlay } from './overlays.ts';
import { MAX_BUTTONS, MAX_FLOWS, type ZoneMark } from './port.ts';
import type { LonLat } from './project.ts';

/** What the overlays depend on besides the zones. */
export interface Attention {
  readonly selected: string | null;
  readonly hovered: string | null;
}

type Properties = Readonly<Record<string, string | number | boolean>>;

function feature(geometry: Geometry, properties: Properties): Feature {
  return { type: 'Feature', geometry, properties };
}

function point(position: LonLat, properties: Properties): Feature {
  return feature({ type: 'Point', coordinates: [...position] }, properties);
}

function line(positions: readonly LonLat[], properties: Properties): Feature {
  const coordinates = positions.map((position): Position => [...position]);
  return feature({ type: 'LineString', coordinates }, properties);
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function stateOf(mark: ZoneMark, { selected, hovered }: Attention): string {
  if (mark.id === selected) return 'selected';
  if (mark.id === hovered) return 'hovered';
  return mark.filteredOut ? 'dimmed' : 'plain';
}

/** Data of the overlay sources that depend on what is selected or hovered. */
export function overlayData(
  marks: readonly ZoneMark[],
  attention: Attention,
): Record<Exclude<Overlay, 'guard' | 'crowd'>, FeatureCollection> {
  const crowded = marks.length > MAX_BUTTONS;
  const chosen = marks.filter(({ id }) => id === attention.selected);
  const noticed = marks.filter(({ id }) => id === attention.selected || id === attention.hovered);
  // The flows of many zones would be a red carpet: then only those asked for.
  const linked = marks.length > MAX_FLOWS ? noticed : marks;
  return {
    flows: collection([
      ...chosen.flatMap(furtherFlows),
      ...linked.flatMap((mark) => flow(mark, stateOf(mark, attention))),
    ]),
    joins: collection(
      chosen.flatMap(({ position, sites }) =>
        sites.map((site) => line([position, site.position], {})),
      ),
    ),
    points: collection([
      ...homes(linked, attention),
      ...furtherHomes(linked, chosen),
      ...chosen.flatMap(surroundings),
    ]),
    focus: collection(
      crowded ? noticed.map((mark) => point(mark.position, crowdMember(mark, attention))) : [],
    ),
  };
}

/** The crowd's own layer depends on the zones alone: ten thousand need not be clustered at each hover. */
const NOBODY: Attention = { selected: null, hovered: null };

/**
 * The zones that are too many for buttons, of them those that the filter leaves: a number on the map then counts
 * what the list counts.
 */
export function crowdData(marks: readonly ZoneMark[]): FeatureCollection {
  const crowd = marks.length > MAX_BUTTONS ? marks.filter(({ filteredOut }) => !filteredOut) : [];
  return collection(crowd.map((mark) => point(mark.position, crowdMember(mark, NOBODY))));
}

function crowdMember(mark: ZoneMark, attention: Attention): Properties {
  return { id: mark.id, name: mark.name, state: stateOf(mark, attention) };
}

function flow({ home, position }: ZoneMark, state: string): Feature[] {
  return home === null ? [] : [line(greatCircle(home.position, position), { state })];
}

/** Thin flows to the selected zone from the seats of its further participants. */
function furtherFlows({ furtherHomes = [], position }: ZoneMark): Feature[] {
  return furtherHomes.map((home) =>
    line(greatCircle(home.position, position), { state: 'further' }),
  );
}

/** Seats of the selected zones' further participants that are no zone's home: those have their dot. */
function furtherHomes(linked: readonly ZoneMark[], chosen: readonly ZoneMark[]): Feature[] {
  const drawn = new Set(linked.map(({ home }) => home?.id));
  return chosen
    .flatMap((mark) => mark.furtherHomes ?? [])
    .filter(({ id }) => !drawn.has(id))
    .map(({ name, position }) => point(position, { kind: 'home', name, state: 'plain' }));
}

/** One dot a home, however many zones it has; it is as important as its most important zone. */
function homes(marks: readonly ZoneMark[], attention: Attention): Feature[] {
  const order = ['selected', 'hovered', 'plain', 'dimmed'];
  const best = new Map<string, { mark: ZoneMark; state: string }>();
  for (const mark of marks) {
    if (mark.home === null) continue;
    const state = stateOf(mark, attention);
    const known = best.get(mark.home.id);
    if (known === undefined || order.indexOf(state) < order.indexOf(known.state)) {
      best.set(mark.home.id, { mark, state });
    }
  }
  return [...best.values()].flatMap(({ mark: { home }, state }) =>
    home === null ? [] : [point(home.position, { kind: 'home', name: home.name, state })],
  );
}

function surroundings({ sites, connections }: ZoneMark): Feature[] {
  return [
    ...sites.map(({ name, position }) => point(position, { kind: 'site', name })),
    ...connections.map(({ kind, name, position }) =>
      point(position, { kind: 'connection', name, icon: kind }),
    ),
  ];
}

/** A label of the HTML layer that the canvas's labels must keep clear of. */
export interface GuardedLabel {
  readonly name: string;
  readonly position: LonLat;
  /** Missing for a mark whose name is not drawn. */
  readonly side?: Side | undefined;
}

/** Unseen twins of the HTML marks: the dot, and the name on its side; and of the homes' dots. */
export function guardData(
  labels: readonly GuardedLabel[],
  marks: readonly ZoneMark[],
): FeatureCollection {
  const dot = (position: LonLat, size: number) => point(position, { name: 'O', size });
  const shown = marks.length > MAX_FLOWS ? [] : marks;
  return collection([
    ...labels.flatMap(({ name, position, side }) => [
      dot(position, 13.5),
      ...(side === undefined ? [] : [point(position, { name, side, size: 13.5 })]),
    ]),
    ...shown.flatMap(({ home }) => (home === null ? [] : [dot(home.position, 6)])),
  ]);
}

/** Names that the overlays draw, so that the basemap need not name the same cities again. */
export function namesDrawn(marks: readonly ZoneMark[], { selected }: Attention): string[] {
  const named = marks.length > MAX_FLOWS ? marks.filter(({ id }) => id === selected) : marks;
  const drawn = named.flatMap(({ id, home, furtherHomes = [], connections }) => [
    ...(home === null ? [] : [home.name]),
    ...(id === selected ? [...furtherHomes, ...connections].map(({ name }) => name) : []),
  ]);
  return [...new Set(drawn)].sort();
}
