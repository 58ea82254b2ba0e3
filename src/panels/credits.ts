import type { Edition } from '../dataset/bundle.ts';
import type { Source } from '../dataset/schema.ts';
import type { Formatter } from '../i18n/format.ts';
import type { Translate } from '../i18n/i18n.ts';
import { issued } from './sourceText.ts';

/** What turns sources into a line of words. */
interface Words {
  readonly t: Translate;
  readonly format: Formatter;
}

/** So many sources are given with their titles; of more, who published them and when must do. */
const WITH_TITLE = 4;
/** More publishers than these make no line that anyone reads; the table names them all. */
const MOST = 30;
/** Longest title, in signs; it ends at a word. */
const TITLE = 90;

function shortTitle({ title }: Source): string {
  if (title.length <= TITLE) return title;
  const cut = title.slice(0, TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TITLE * 0.6)).trimEnd()}…`;
}

const yearOf = (source: Source): string | undefined => issued(source)?.slice(0, 4);
const publisherOf = (source: Source): string | undefined =>
  source.publisher ?? source['container-title'];

/** Publishers in the order of the sources, each with the years of what it published. */
function byPublisher(sources: readonly Source[]): string[] {
  const years = new Map<string, Set<string>>();
  for (const source of sources) {
    const name = publisherOf(source) ?? shortTitle(source);
    const known = years.get(name) ?? new Set();
    const year = yearOf(source);
    years.set(name, year === undefined ? known : known.add(year));
  }
  return [...years].map(([name, of]) => [name, [...of].toSorted().join(', ')].join(' ').trimEnd());
}

/** The source line of a picture: titles of few sources, publishers and years of more, the number of very many. */
export function sourceLine(sources: readonly Source[], { t }: Words): string {
  const list =
    sources.length > WITH_TITLE
      ? byPublisher(sources)
      : sources.map((source) => {
          const by = [publisherOf(source), yearOf(source)].filter(Boolean).join(', ');
          const title = shortTitle(source);
          return by === '' ? title : t('save.source', { title, by });
        });
  if (list.length > MOST) return t('save.manySources', { count: sources.length });
  return t('save.sources', { count: list.length, list: list.join(t('save.and')) });
}

/** Atlas, version, date and licence. */
export const imprint = ({ version, date }: Edition, { t, format }: Words): string =>
  t('save.imprint', { version, date: format.date(date) });
