import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { labelOffset, type Side } from './labels.ts';
import type { MapColours } from './palette.ts';
import { FONTS, kind, state } from './styleParts.ts';

// The overlays' names and signs, and the crowd's circles, which cover them.

/** Zoom from which the surroundings of the selected zone are drawn. */
const NEAR_ZOOM = 7;

const label = (distance: number) =>
  ({
    'text-field': ['get', 'name'] satisfies ExpressionSpecification,
    'text-font': FONTS,
    'text-size': 11,
    'text-variable-anchor': [
      'left',
      'right',
      'bottom-left',
      'top-left',
      'bottom-right',
      'top-right',
    ],
    'text-radial-offset': distance,
    'text-justify': 'auto',
    'text-padding': 2,
  }) satisfies Extract<LayerSpecification, { type: 'symbol' }>['layout'];

const GUARD_SIZE = 13.5;

/** Features without a side (the dots) stay in the middle. */
const GUARD_ANCHOR: ExpressionSpecification = [
  'match',
  ['get', 'side'],
  ['right', 'below-right', 'above-right'],
  'left',
  ['left', 'below-left', 'above-left'],
  'right',
  'center',
];

function shift(side: Side): ExpressionSpecification {
  const { dx, dy } = labelOffset(side, 7, 17);
  return ['literal', [dx / GUARD_SIZE, dy / GUARD_SIZE]];
}

const GUARD_OFFSET: ExpressionSpecification = [
  'match',
  ['get', 'side'],
  'right',
  shift('right'),
  'left',
  shift('left'),
  'below-right',
  shift('below-right'),
  'below-left',
  shift('below-left'),
  'above-right',
  shift('above-right'),
  'above-left',
  shift('above-left'),
  'below',
  shift('below'),
  'above',
  shift('above'),
  ['literal', [0, 0]],
];

/** Layers above the cities' names, in drawing order. */
export function labels(colours: MapColours): LayerSpecification[] {
  const { text, secondary, host, zone } = colours;
  const halo = { 'text-halo-color': host, 'text-halo-width': 1.5, 'text-halo-blur': 0.4 };
  return [
    {
      id: 'site-names',
      type: 'symbol',
      source: 'points',
      minzoom: 6,
      filter: kind('site'),
      layout: {
        ...label(0.7),
      },
      paint: { 'text-color': text, ...halo },
    },
    {
      id: 'connections',
      type: 'symbol',
      source: 'points',
      minzoom: NEAR_ZOOM,
      filter: kind('connection'),
      layout: { ...label(0.95), 'text-max-width': 14 },
      paint: { 'text-color': secondary, ...halo },
    },
    {
      // A layer of its own, placed before the names, so that no name runs over another's sign.
      id: 'connection-signs',
      type: 'symbol',
      source: 'points',
      minzoom: NEAR_ZOOM,
      filter: kind('connection'),
      layout: { 'icon-image': ['get', 'icon'], 'icon-allow-overlap': true, 'icon-padding': 0 },
    },
    {
      id: 'home-names',
      type: 'symbol',
      source: 'points',
      filter: kind('home'),
      layout: {
        ...label(0.6),
        'symbol-sort-key': ['case', state('selected'), 0, 1],
      },
      paint: {
        'text-color': ['case', state('selected'), text, secondary],
        'text-opacity': ['case', state('dimmed'), 0.4, 1],
        ...halo,
      },
    },
    {
      id: 'crowd',
      type: 'circle',
      source: 'crowd',
      paint: {
        'circle-color': zone,
        'circle-opacity': ['case', state('dimmed'), 0.35, 0.9],
        'circle-stroke-color': host,
        'circle-stroke-width': 1.5,
        'circle-radius': [
          'step',
          ['coalesce', ['get', 'point_count'], 1],
          5,
          2,
          12,
          50,
          16,
          500,
          20,
        ],
      },
    },
    {
      id: 'crowd-count',
      type: 'symbol',
      source: 'crowd',
      filter: ['has', 'point_count'],
      layout: {
        'text-field': ['get', 'point_count_abbreviated'],
        'text-font': FONTS,
        'text-size': 12,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': colours.onZone },
    },
    {
      id: 'focus',
      type: 'circle',
      source: 'focus',
      paint: {
        'circle-radius': 12,
        'circle-color': 'transparent',
        'circle-stroke-color': zone,
        'circle-stroke-width': ['case', state('selected'), 2, 1.25],
      },
    },
    {
      id: 'focus-dot',
      type: 'circle',
      source: 'focus',
      paint: {
        'circle-radius': 6,
        'circle-color': zone,
        'circle-stroke-color': host,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: 'focus-name',
      type: 'symbol',
      source: 'focus',
      layout: { ...label(1.2), 'text-size': 13, 'text-allow-overlap': true },
      paint: { 'text-color': text, ...halo },
    },
    {
      // The zones' names are HTML over the canvas. The same words here, unseen and placed first, keep
      // the canvas's own labels from running under them.
      id: 'guard',
      type: 'symbol',
      source: 'guard',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONTS,
        'text-size': ['get', 'size'],
        'text-anchor': GUARD_ANCHOR,
        'text-offset': GUARD_OFFSET,
        'text-max-width': 100,
        'text-padding': 1,
        'text-allow-overlap': true,
      },
      paint: { 'text-opacity': 0 },
    },
  ];
}

/** Zoom from which a footprint is large enough to hold its words. */
const FOOTPRINT_NAME_ZOOM = 10.5;

/** Says in a footprint whether it is the zone's outline or that of a part of it. */
export function footprintName(
  { zone, host }: MapColours,
  words: { readonly whole: string; readonly part: string },
): LayerSpecification {
  return {
    id: 'footprint-name',
    type: 'symbol',
    source: 'footprints',
    minzoom: FOOTPRINT_NAME_ZOOM,
    layout: {
      'text-field': ['case', ['==', ['get', 'partial'], true], words.part, words.whole],
      'text-font': FONTS,
      'text-size': 11,
      'text-max-width': 9,
      'text-anchor': 'top',
      'text-offset': [0, 1.6],
    },
    paint: { 'text-color': zone, 'text-halo-color': host, 'text-halo-width': 1.5 },
  };
}
