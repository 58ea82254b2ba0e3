import { policyDimensions } from '../dataset/vocabulary.ts';
import { figures } from './figures.ts';
import {
  type Camera,
  languages,
  type Pair,
  rowChoices,
  type Settings,
  sections,
  themes,
  type View,
} from './view.ts';

/** What the codec must know to tell a known value from an unknown one. */
export interface Known {
  readonly zones: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

/** The parameters that can hold a value which is not one. */
const parameterNames = [
  'zone',
  'zones',
  'country',
  'dimension',
  'figure',
  'rows',
  'sort',
  'at',
  'theme',
  'embed',
  'controls',
  'gestures',
  'lang',
] as const;
const own = new Set<string>([...parameterNames, 'q']);

/** A value in the address that was ignored, and which parameter held it. */
export interface Notice {
  readonly parameter: (typeof parameterNames)[number];
  readonly value: string;
}

/** What an address says. `foreign` keeps the parameters that are not ours, in their order. */
export interface Parsed {
  readonly view: View;
  readonly settings: Settings;
  readonly foreign: readonly (readonly [string, string])[];
  readonly notices: readonly Notice[];
}

/** Longer searches than any name are cut. */
const MAX_QUERY = 100;
/** Digits kept of a camera: some 10 m on the ground, a hundredth of a zoom level. */
const DEGREE_DIGITS = 4;
const ZOOM_DIGITS = 2;
const MAX_ZOOM = 22;
const MAX_LATITUDE = 85;

function parseCamera(text: string): Camera | undefined {
  if (!/^-?\d{1,3}(\.\d+)?,-?\d{1,2}(\.\d+)?,\d{1,2}(\.\d+)?$/.test(text)) return undefined;
  const [lng, lat, zoom] = text.split(',').map(Number);
  if (lng === undefined || lat === undefined || zoom === undefined) return undefined;
  const sane = Math.abs(lng) <= 180 && Math.abs(lat) <= MAX_LATITUDE && zoom <= MAX_ZOOM;
  return sane ? roundCamera({ lng, lat, zoom }) : undefined;
}

const round = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;

/** A camera as the address can hold it, so that parsing what was written gives the same camera. */
export function roundCamera({ lng, lat, zoom }: Camera): Camera {
  return {
    lng: round(lng, DEGREE_DIGITS),
    lat: round(lat, DEGREE_DIGITS),
    zoom: round(zoom, ZOOM_DIGITS),
  };
}

const oneOf = <T extends string>(options: readonly T[], value: string): T | undefined =>
  options.find((option) => option === value);

/** Reads a query string. Unknown or hostile values are left out and noticed; nothing throws. */
export function parse(search: string, known: Known): Parsed {
  const parameters = new URLSearchParams(search);
  const notices: Notice[] = [];
  const read = <T>(
    parameter: Notice['parameter'],
    accept: (value: string) => T | undefined,
  ): T | undefined => {
    const value = parameters.get(parameter);
    if (value === null || value === '') return undefined;
    const accepted = accept(value);
    if (accepted === undefined) notices.push({ parameter, value: value.slice(0, MAX_QUERY) });
    return accepted;
  };

  const zone = read('zone', (value) => (known.zones.has(value) ? value : undefined));
  const countries = [...new Set((parameters.get('country') ?? '').split(',').filter(Boolean))];
  for (const value of countries.filter((code) => !known.countries.has(code))) {
    notices.push({ parameter: 'country', value: value.slice(0, MAX_QUERY) });
  }
  const pair = (parameters.get('zones') ?? '').split(',');
  for (const value of pair.filter((id) => id !== '' && !known.zones.has(id))) {
    notices.push({ parameter: 'zones', value: value.slice(0, MAX_QUERY) });
  }
  const side = (id: string | undefined) => (id && known.zones.has(id) ? id : undefined);
  const view: View = {
    zone,
    countries: countries.filter((code) => known.countries.has(code)).toSorted(),
    query: (parameters.get('q') ?? '').slice(0, MAX_QUERY),
    section: read('dimension', (value) => oneOf(sections, value)),
    figure: read('figure', (value) => oneOf(figures, value)),
    pair: [side(pair[0]), side(pair[1])],
    rows: read('rows', (value) => oneOf(rowChoices, value)),
    sort: read('sort', (value) => oneOf(policyDimensions, value)),
    at: read('at', parseCamera),
  };
  const settings: Settings = {
    theme: read('theme', (value) => oneOf(themes, value)),
    embed: read('embed', (value) => (value === '1' ? true : undefined)) ?? false,
    controls: read('controls', (value) => (value === '0' ? false : undefined)) ?? true,
    freeGestures: read('gestures', (value) => (value === 'free' ? true : undefined)) ?? false,
  };
  // Whoever starts the page follows `lang` to another page; here it is only looked at.
  read('lang', (value) => oneOf(languages, value));
  return {
    view,
    settings,
    foreign: [...parameters].filter(([name]) => !own.has(name)),
    notices,
  };
}

/** Both ids; a lone one stands on its side of the comma, and nothing is written for none. */
const formatPair = ([a, b]: Pair) => (b === undefined ? a : `${a ?? ''},${b}`);

/** Writes a query string: our parameters in a fixed order, then the foreign ones; defaults are left out. */
export function format({ view, settings, foreign }: Omit<Parsed, 'notices'>): string {
  const parameters = new URLSearchParams();
  const set = (name: string, value: string | undefined) => {
    if (value) parameters.append(name, value);
  };
  set('country', view.countries.join(','));
  set('q', view.query);
  set('zone', view.zone);
  set('zones', formatPair(view.pair));
  set('dimension', view.section);
  set('figure', view.figure);
  set('rows', view.rows);
  set('sort', view.sort);
  set('at', view.at && [view.at.lng, view.at.lat, view.at.zoom].join(','));
  set('theme', settings.theme);
  set('embed', settings.embed ? '1' : undefined);
  set('controls', settings.controls ? undefined : '0');
  set('gestures', settings.freeGestures ? 'free' : undefined);
  for (const [name, value] of foreign) parameters.append(name, value);
  const text = parameters.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
