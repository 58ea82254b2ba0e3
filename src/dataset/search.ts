import type { ZoneSummary } from './bundle.ts';
import { localNameOf } from './names.ts';

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
    localNameOf(names)?.text ?? '',
    ...names.also,
    ...(parent ? [parent.en, parent.zh ?? ''] : []),
  ];
}

/** Whether any of a zone's names, or of the firm behind it, contains every word of the search. */
export function matches(zone: ZoneSummary, query: string): boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const text = fold(namesOf(zone).join('\n'));
  return words.every((word) => text.includes(word));
}

/** The zones that a filter leaves; no country means all. */
export function filterZones(
  zones: readonly ZoneSummary[],
  filter: { readonly countries: readonly string[]; readonly query: string },
): ZoneSummary[] {
  return zones.filter(
    (zone) =>
      (filter.countries.length === 0 || filter.countries.includes(zone.country)) &&
      matches(zone, filter.query),
  );
}
