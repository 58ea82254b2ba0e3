import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { footprintName } from './overlayLabels.ts';
import { type Masked, overlayLayers, overlaySources } from './overlays.ts';
import { type MapColours, palette } from './palette.ts';
import type { Language, Theme } from './port.ts';
import { type Bounds, PICTURE } from './project.ts';
import { byZoom, FONTS } from './styleParts.ts';

/** What a style depends on. */
export interface StyleInput {
  readonly theme: Theme;
  /** Colour of the zones in each theme, where it is not the usual one. */
  readonly accent?: Readonly<Record<Theme, string>> | undefined;
  readonly language: Language;
  /** ISO codes of the countries to lift out. */
  readonly hosts: readonly string[];
  /** Absolute URL of the PMTiles file. */
  readonly basemapUrl: string;
  readonly footprintsUrl: string | null;
  /** Words drawn in the footprints. */
  readonly footprintWords: { readonly whole: string; readonly part: string };
  /** Extent of the tiles; that of the region's picture if left out. */
  readonly ground?: Bounds;
  /** Names (in the page's language) that other layers draw, not to be drawn again as cities. */
  readonly named: readonly string[];
  /** The overlays of lines and areas that hold something; the others are not drawn. */
  readonly filled: readonly Masked[];
}

/** The zoom from which cities of each rank are named; before it, capitals of the first rank only. */
const CITY_ZOOM = { 1: 4.8, 2: 5.4, 3: 6.2, 4: 7.4 } as const;

/** The colours of a style: its theme's, with its own for the zones. */
export function coloursOf({ theme, accent }: Pick<StyleInput, 'theme' | 'accent'>): MapColours {
  return accent ? { ...palette[theme], zone: accent[theme] } : palette[theme];
}

/** The whole style, a pure function of its input. */
export function mapStyle(input: StyleInput): StyleSpecification {
  const colours = coloursOf(input);
  const { west, south, east, north } = input.ground ?? PICTURE;
  return {
    version: 8,
    sources: {
      basemap: {
        type: 'vector',
        url: `pmtiles://${input.basemapUrl}`,
        bounds: [west, south, east, north],
      },
      ...overlaySources(input.footprintsUrl !== null),
    },
    layers: [
      ...groundLayers(input, colours),
      ...overlayLayers.ground(colours, input.footprintsUrl !== null, input.filled),
      ...(input.footprintsUrl === null ? [] : [footprintName(colours, input.footprintWords)]),
      ...cityLayers(input, colours),
      ...overlayLayers.labels(colours),
    ],
  };
}

function groundLayers({ hosts }: StyleInput, colours: MapColours): LayerSpecification[] {
  const { sea, land, host, outline } = colours;
  const source = 'basemap';
  const isHost: ExpressionSpecification = ['in', ['get', 'a2'], ['literal', [...hosts]]];
  // The rivers' source is coarse (1.8 km): they fade before they would lie beside their own valleys.
  const fade = byZoom([8, 1], [10, 0]);
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': sea } },
    { id: 'land', type: 'fill', source, 'source-layer': 'land', paint: { 'fill-color': land } },
    {
      id: 'hosts',
      type: 'fill',
      source,
      'source-layer': 'countries',
      filter: isHost,
      paint: { 'fill-color': host },
    },
    {
      id: 'rivers',
      type: 'line',
      source,
      'source-layer': 'rivers',
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': sea,
        'line-width': byZoom([3, 0.6], [5, 1.1], [8, 2]),
        'line-opacity': fade,
      },
    },
    {
      id: 'lakes',
      type: 'fill',
      source,
      'source-layer': 'lakes',
      paint: { 'fill-color': sea, 'fill-outline-color': outline, 'fill-opacity': fade },
    },
    {
      // Coast and land borders of the hosts in one. The source marks none of their borders as disputed.
      id: 'host-outline',
      type: 'line',
      source,
      'source-layer': 'countries',
      filter: isHost,
      // Round joins would not be seen at this width, and are a third of what the graphics have to draw.
      paint: { 'line-color': outline, 'line-width': byZoom([3, 0.7], [6, 1], [10, 1.4]) },
    },
    {
      id: 'disputed',
      type: 'line',
      source,
      'source-layer': 'borders',
      filter: ['has', 'disputed'],
      paint: { 'line-color': outline, 'line-width': 0.8, 'line-dasharray': [3, 3] },
    },
  ];
}

function cityLayers({ language, named }: StyleInput, colours: MapColours): LayerSpecification[] {
  const name: ExpressionSpecification =
    language === 'zh' ? ['coalesce', ['get', 'zh'], ['get', 'name']] : ['get', 'name'];
  const free: ExpressionSpecification = ['!', ['in', name, ['literal', [...named]]]];
  const early: ExpressionSpecification = ['all', ['get', 'capital'], ['==', ['get', 'rank'], 1]];
  const layer = (id: string, minzoom: number, filter: ExpressionSpecification) =>
    [
      {
        id: `${id}-dot`,
        type: 'circle',
        source: 'basemap',
        'source-layer': 'cities',
        minzoom,
        filter: ['all', free, filter],
        paint: { 'circle-radius': byZoom([3, 1.7], [7, 2.4]), 'circle-color': colours.secondary },
      },
      {
        id,
        type: 'symbol',
        source: 'basemap',
        'source-layer': 'cities',
        minzoom,
        filter: ['all', free, filter],
        layout: {
          'text-field': name,
          'text-font': FONTS,
          'text-size': byZoom([4, 11], [8, 13]),
          'text-variable-anchor': ['left', 'right', 'bottom-left', 'top-left', 'bottom-right'],
          'text-radial-offset': 0.45,
          'text-justify': 'auto',
          'text-padding': 3,
          'symbol-sort-key': ['get', 'rank'],
        },
        paint: {
          'text-color': colours.secondary,
          'text-halo-color': colours.host,
          'text-halo-width': 1.4,
          'text-halo-blur': 0.4,
        },
      },
    ] satisfies LayerSpecification[];
  const ranks = [4, 3, 2, 1] as const;
  return [
    ...ranks.flatMap((rank) =>
      layer(`city-${rank}`, CITY_ZOOM[rank], ['all', ['==', ['get', 'rank'], rank], ['!', early]]),
    ),
    ...layer('capital', 0, early),
  ];
}
