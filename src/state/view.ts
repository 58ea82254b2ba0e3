import { dimensions } from '../dataset/dimensions.ts';
import type { PolicyDimension } from '../dataset/vocabulary.ts';
import type { Figure } from './figures.ts';

/** The interface's languages. */
export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

export const themes = ['light', 'dark'] as const;
/** A chosen theme; without one the system's holds. */
export type Theme = (typeof themes)[number];

/** Where the map looks: longitude, latitude in degrees and zoom level. */
export interface Camera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** Sections of a zone's panel, in the order in which they are read; a link can lead to each. */
export const sections = [...dimensions, 'sources'] as const;
/** A section of a zone's panel. */
export type Section = (typeof sections)[number];

/** The two zones of a comparison; a side is undefined until it is chosen. */
export type Pair = readonly [string | undefined, string | undefined];

/** Which rows of a comparison are shown: those that differ, or those that both zones establish. */
export const rowChoices = ['differences', 'both'] as const;
export type RowChoice = (typeof rowChoices)[number];

/** What the reader looks at. Each page reads the parts that it shows. */
export interface View {
  /** Host countries to show, by ISO code in alphabetical order; none means all. */
  readonly countries: readonly string[];
  /** Text searched for in the zones' names. */
  readonly query: string;
  readonly zone: string | undefined;
  /** Section of a zone, field of policy in the matrix, or part of the comparison. */
  readonly section: Section | undefined;
  /** The one figure that an embed shows; elsewhere only where the address leads. */
  readonly figure: Figure | undefined;
  readonly pair: Pair;
  /** All rows of the comparison where undefined. */
  readonly rows: RowChoice | undefined;
  /** Field of policy whose outcomes the matrix is sorted by; by founding where undefined. */
  readonly sort: PolicyDimension | undefined;
  /** Set once the reader has moved the map. */
  readonly at: Camera | undefined;
}

/** How the page is dressed; it does not change while the page is open, but for the theme. */
export interface Settings {
  readonly theme: Theme | undefined;
  /** Inside somebody else's page: no site header and footer, a slim bar of credit instead. */
  readonly embed: boolean;
  /** What an embed alone heeds: false leaves out list, filters and buttons beside the view. */
  readonly controls: boolean;
  /** What an embed alone heeds: true lets one finger and the plain wheel move the map. */
  readonly freeGestures: boolean;
}

/** A page of its own, dressed by the system. */
export const plainSettings: Settings = {
  theme: undefined,
  embed: false,
  controls: true,
  freeGestures: false,
};

/** How a change of each part of the view is kept: a step that “back” undoes, an amendment, or not at all. */
export const historyOf = {
  countries: 'push',
  query: 'replace',
  zone: 'push',
  section: 'replace',
  figure: 'replace',
  pair: 'push',
  rows: 'replace',
  sort: 'push',
  at: 'replace',
} as const satisfies Record<keyof View, 'push' | 'replace'>;

/** Every part of the view. */
export const viewKeys = [
  'countries',
  'query',
  'zone',
  'section',
  'figure',
  'pair',
  'rows',
  'sort',
  'at',
] as const satisfies readonly (keyof View)[];

export const emptyView: View = {
  countries: [],
  query: '',
  zone: undefined,
  section: undefined,
  figure: undefined,
  pair: [undefined, undefined],
  rows: undefined,
  sort: undefined,
  at: undefined,
};
