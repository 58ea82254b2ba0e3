import type { Source } from '../schema.ts';

/** A bibliographic record in CSL-JSON (https://docs.citationstyles.org), as other programs read it. */
export type CslItem = Omit<Source, 'kind' | 'accessed'> & {
  readonly accessed?: Source['accessed'] | undefined;
  readonly version?: string | undefined;
  /** What kind of document it is in the atlas's own words. */
  readonly keyword?: string | undefined;
};

/** A source without our own keys. What publishes a press article is the paper that it stood in. */
export function cslOf({ kind, ...source }: Source): CslItem {
  const { publisher, ...rest } = source;
  const press = source.type === 'article-newspaper' && source['container-title'] === undefined;
  return {
    ...(press && publisher !== undefined ? { ...rest, 'container-title': publisher } : source),
    keyword: kind,
  };
}

/** The parts of a CSL date: year, month and day as far as they are known. */
export const partsOf = (date: Source['accessed'] | undefined): readonly number[] =>
  date?.['date-parts'][0] ?? [];

/** A date's parts as text, months and days in two digits: `2007-12-26`. */
export const joinDate = (parts: readonly number[], separator: string): string =>
  parts.map((part) => String(part).padStart(2, '0')).join(separator);
