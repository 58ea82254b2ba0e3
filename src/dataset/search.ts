import type { ZoneSummary } from './bundle.ts';

/** Lower case without accents, so that “sihanoukville”, “Tiền Giang” and “Tien Giang” meet. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('đ', 'd')
    .toLowerCase();
}

function namesOf({ names, parent }: ZoneSummary): string[] {
  return [
    names.en,
    names.zh,
    names.short.en,
    names.short.zh,
    names.local?.text ?? '',
    ...names.also,
    ...(parent ? [parent.en, parent.zh ?? ''] : []),
  ];
}

/** Folded names by zone: folding ten thousand of them at every key would take longer than the search. */
const folded = new WeakMap<ZoneSummary, string>();

function textOf(zone: ZoneSummary): string {
  const known = folded.get(zone);
  if (known !== undefined) return known;
  const text = fold(namesOf(zone).join('\n'));
  folded.set(zone, text);
  return text;
}

/** Folds the names of some zones, so that the first search need not. */
export function foldAhead(zones: readonly ZoneSummary[]): void {
  for (const zone of zones) textOf(zone);
}

/** The words of a search, folded as names are. */
const wordsOf = (query: string) => fold(query).split(/\s+/).filter(Boolean);

const hasWords = (zone: ZoneSummary, words: readonly string[]) =>
  words.length === 0 || words.every((word) => textOf(zone).includes(word));

/** Whether any of a zone's names, or of the firm behind it, contains every word of the search. */
export const matches = (zone: ZoneSummary, query: string): boolean =>
  hasWords(zone, wordsOf(query));

/** The zones that a filter leaves; no country means all. */
export function filterZones(
  zones: readonly ZoneSummary[],
  filter: { readonly countries: readonly string[]; readonly query: string },
): ZoneSummary[] {
  const words = wordsOf(filter.query);
  return zones.filter(
    (zone) =>
      (filter.countries.length === 0 || filter.countries.includes(zone.country)) &&
      hasWords(zone, words),
  );
}
