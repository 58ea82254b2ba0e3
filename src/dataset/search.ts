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

/** The words of a folded search. */
const wordsOf = (query: string) => query.split(/\s+/).filter(Boolean);

const hasWords = (zone: ZoneSummary, words: readonly string[]) => {
  const text = textOf(zone);
  return words.every((word) => text.includes(word));
};

/** Whether any of a zone's names, or of the firm behind it, contains every word of the search. */
export const matches = (zone: ZoneSummary, query: string): boolean =>
  hasWords(zone, wordsOf(fold(query)));

/** The last search in a list of zones: the list asks for it, and so do the counts beside it. */
const searched = new WeakMap<
  readonly ZoneSummary[],
  { readonly query: string; readonly found: readonly ZoneSummary[] }
>();

function search(zones: readonly ZoneSummary[], typed: string): readonly ZoneSummary[] {
  const query = fold(typed);
  const last = searched.get(zones);
  if (last?.query === query) return last.found;
  const words = wordsOf(query);
  // Whoever types on looks for more words, or longer ones: only among what was found.
  const among = last && query.startsWith(last.query) ? last.found : zones;
  const found = words.length === 0 ? zones : among.filter((zone) => hasWords(zone, words));
  searched.set(zones, { query, found });
  return found;
}

/** The zones that a filter leaves; no country means all. */
export function filterZones(
  zones: readonly ZoneSummary[],
  { countries, query }: { readonly countries: readonly string[]; readonly query: string },
): readonly ZoneSummary[] {
  const found = search(zones, query);
  return countries.length === 0
    ? found
    : found.filter(({ country }) => countries.includes(country));
}
