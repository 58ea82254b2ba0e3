import { type Address, pathOf } from '../state/address.ts';
import { type Figure, figures } from '../state/figures.ts';
import { FRAME_HEIGHT } from '../state/frameHeight.ts';
import {
  type Language,
  languages,
  type Section,
  sections,
  type Theme,
  themes,
} from '../state/view.ts';

/** What a page asks of an atlas that it mounts. */
export interface MountOptions {
  /** The zone to show; with the view `atlas` its panel is opened beside the map. */
  readonly zone?: string | undefined;
  /** The zones to compare. */
  readonly compare?: readonly [string, string] | undefined;
  /** Which page; the zone, the comparison or else the atlas where it is left out. */
  readonly view?: 'atlas' | 'compare' | 'policy' | 'data' | undefined;
  /** The one figure to show: of a zone, a comparison or the policy page. */
  readonly figure?: Figure | undefined;
  /** The rest of the view as an address holds it, e.g. `country=TH,ID`. */
  readonly query?: string | undefined;
  /** The one part of the zone to show. */
  readonly dimension?: Section | undefined;
  readonly lang?: Language | undefined;
  readonly theme?: Theme | undefined;
  /** CSS pixels within `FRAME_HEIGHT`; as high as the content where it is left out. */
  readonly height?: number | undefined;
}

const views = ['atlas', 'compare', 'policy', 'data'] as const;

const oneOf = <T extends string>(options: readonly T[], value: string | null): T | undefined =>
  options.find((option) => option === value);

const idOf = (value: string | null | undefined) =>
  value && /^[a-z0-9-]{1,60}$/.test(value) ? value : undefined;

/** The attributes that a `<park-atlas>` heeds. */
export const attributeNames = [
  'zone',
  'compare',
  'view',
  'dimension',
  'figure',
  'query',
  'lang',
  'theme',
  'height',
] as const;

/** Reads the attributes of a `<park-atlas>`; what is not understood counts as left out. */
export function readAttributes(
  attribute: (name: (typeof attributeNames)[number]) => string | null,
): MountOptions {
  const [first, second, ...more] = (attribute('compare') ?? '').split(',').map((id) => id.trim());
  const a = idOf(first);
  const b = idOf(second);
  const height = Number(/^\d+(?=(px)?$)/.exec(attribute('height') ?? '')?.[0] ?? Number.NaN);
  return {
    zone: idOf(attribute('zone')),
    compare: a && b && more.length === 0 ? [a, b] : undefined,
    view: oneOf(views, attribute('view')),
    dimension: oneOf(sections, attribute('dimension')),
    figure: oneOf(figures, attribute('figure')),
    query: attribute('query') ?? undefined,
    lang: oneOf(languages, attribute('lang')?.split('-')[0] ?? null),
    theme: oneOf(themes, attribute('theme')),
    height: Number.isNaN(height)
      ? undefined
      : Math.min(Math.max(height, FRAME_HEIGHT.least), FRAME_HEIGHT.most),
  };
}

/** The page that the options name, below a root. Throws nothing: ids are looked at when data are there. */
export function addressOf(options: MountOptions, root: string): Address {
  return { page: pageOf(options), lang: options.lang ?? 'en', root };
}

function pageOf({ view, zone, compare }: MountOptions): Address['page'] {
  if (view) return { kind: view };
  if (compare) return { kind: 'compare', pair: compare };
  return zone ? { kind: 'zone', id: zone } : { kind: 'atlas' };
}

/** Absolute address of the page of the site that shows the same. */
export const pageUrl = (options: MountOptions, root: string): string =>
  new URL(pathOf(pageOf(options), options.lang ?? 'en'), root).href;
