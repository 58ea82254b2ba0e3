import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { discLayers } from './discs.ts';
import { labels } from './overlayLabels.ts';
import type { MapColours } from './palette.ts';
import { byZoom, kind, state } from './styleParts.ts';

// The dataset's own layers over the ground. Their data comes from overlayData.ts; properties that
// layers ask for (`state`, `kind`, `side` …) are set there.

/** Zoom from which footprints are drawn. */
export const FOOTPRINT_ZOOM = 9;

/** Names of the GeoJSON sources. */
export const OVERLAYS = ['flows', 'joins', 'points', 'crowd', 'focus', 'guard'] as const;
export type Overlay = (typeof OVERLAYS)[number];

/** The sources of lines and areas: for each in use the engine masks all tiles in view, empty or not. */
export type Masked = 'flows' | 'joins' | 'discs';

const EMPTY: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The sources, empty to begin with; the footprints' come when the reader is about to see them. */
export function overlaySources(footprints: boolean): Record<string, SourceSpecification> {
  const sources: Record<string, SourceSpecification> = Object.fromEntries(
    OVERLAYS.map((name): [string, SourceSpecification] => [name, { type: 'geojson', data: EMPTY }]),
  );
  sources.discs = { type: 'geojson', data: EMPTY };
  sources.crowd = {
    type: 'geojson',
    data: EMPTY,
    cluster: true,
    clusterRadius: 44,
    clusterMaxZoom: 11,
  };
  if (footprints) sources.footprints = { type: 'geojson', data: EMPTY };
  return sources;
}

function ground(
  colours: MapColours,
  footprints: boolean,
  filled: readonly Masked[],
): LayerSpecification[] {
  const { zone, host, ink } = colours;
  const shown = (name: Masked): 'visible' | 'none' => (filled.includes(name) ? 'visible' : 'none');
  const round = { 'line-cap': 'round', 'line-join': 'round', visibility: shown('flows') } as const;
  const areas: LayerSpecification[] = [
    {
      id: 'footprint-area',
      type: 'fill',
      source: 'footprints',
      minzoom: FOOTPRINT_ZOOM,
      paint: { 'fill-color': zone, 'fill-opacity': byZoom([9, 0.1], [12, 0.16]) },
    },
    {
      id: 'footprint-line',
      type: 'line',
      source: 'footprints',
      minzoom: FOOTPRINT_ZOOM,
      filter: ['!=', ['get', 'partial'], true],
      paint: { 'line-color': zone, 'line-width': 1.5 },
    },
    {
      // Part of a zone only: its edge is not the zone's edge.
      id: 'footprint-part',
      type: 'line',
      source: 'footprints',
      minzoom: FOOTPRINT_ZOOM,
      filter: ['==', ['get', 'partial'], true],
      paint: { 'line-color': zone, 'line-width': 1.5, 'line-dasharray': [2, 2] },
    },
  ];
  return [
    ...(footprints ? areas : []),
    ...discLayers(colours, shown('discs')),
    {
      id: 'flows',
      type: 'line',
      source: 'flows',
      filter: ['!', state('selected')],
      layout: round,
      paint: {
        'line-color': zone,
        'line-width': ['case', state('hovered'), 1.5, 1],
        'line-opacity': [
          'case',
          state('hovered'),
          0.8,
          state('dimmed'),
          0.08,
          state('further'),
          0.7,
          0.35,
        ],
      },
    },
    {
      id: 'flow-selected',
      type: 'line',
      source: 'flows',
      filter: state('selected'),
      layout: round,
      // Close by it leads nowhere that could be seen, and the ground matters more.
      paint: {
        'line-color': zone,
        'line-width': 1.6,
        'line-opacity': byZoom([7.5, 1], [9.5, 0.3]),
      },
    },
    {
      id: 'joins',
      type: 'line',
      source: 'joins',
      layout: { visibility: shown('joins') },
      paint: { 'line-color': zone, 'line-width': 1, 'line-dasharray': [2, 3] },
    },
    {
      id: 'sites',
      type: 'circle',
      source: 'points',
      filter: kind('site'),
      paint: {
        'circle-radius': 3.5,
        'circle-color': zone,
        'circle-stroke-color': host,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'homes',
      type: 'circle',
      source: 'points',
      filter: kind('home'),
      paint: {
        'circle-radius': ['case', state('selected'), 4, 2.8],
        'circle-color': ink,
        'circle-stroke-color': host,
        'circle-stroke-width': 1,
        'circle-opacity': ['case', state('dimmed'), 0.4, 1],
      },
    },
  ];
}

/** The layers in drawing order: `ground` below the cities' names, `labels` above them. */
export const overlayLayers = { ground, labels };
