import type { Edition } from './bundle.ts';
import { bibtexOf } from './exports/bibtex.ts';
import type { CslItem } from './exports/csl.ts';
import { risOf } from './exports/ris.ts';

/** What is cited: the atlas, a zone of it, or one value in a zone. */
export interface Cited {
  /** Title of the zone or value, in the page's language; none for the atlas as a whole. */
  readonly part?: string | undefined;
  /** Address of the view. */
  readonly url: string;
  readonly edition: Edition;
}

const TITLE = { en: 'Park Atlas', zh: '园区图集（Park Atlas）' } as const;
const AUTHOR = 'Park Atlas contributors';

const titleOf = ({ part }: Cited, lang: 'en' | 'zh') =>
  part === undefined ? TITLE[lang] : `${part}${lang === 'zh' ? '，' : ', '}${TITLE[lang]}`;

/** A citation as running text. */
export function citeAsText(cited: Cited, lang: 'en' | 'zh'): string {
  const { version, date } = cited.edition;
  const year = date.slice(0, 4);
  return lang === 'zh'
    ? `${AUTHOR}. ${titleOf(cited, lang)}[DB/OL]. 版本 ${version}, ${date}. ${cited.url}.`
    : `${AUTHOR} (${year}). ${titleOf(cited, lang)}. Version ${version}, ${date}. ${cited.url}`;
}

/** A key that differs from value to value: `park-atlas-2026-zones-rayong-employment`. */
function keyOf({ url, edition }: Cited): string {
  const { pathname, hash } = new URL(url);
  const words = `${pathname}${hash}`.match(/[A-Za-z0-9]+/g) ?? [];
  return ['park-atlas', edition.date.slice(0, 4), ...words].join('-');
}

const itemOf = (cited: Cited): CslItem => ({
  id: keyOf(cited),
  type: 'dataset',
  title: titleOf(cited, 'en'),
  author: [{ literal: AUTHOR }],
  issued: { 'date-parts': [cited.edition.date.split('-').map(Number)] },
  version: cited.edition.version,
  URL: cited.url,
});

/** A citation as a BibTeX entry. */
export const citeAsBibtex = (cited: Cited): string => bibtexOf(itemOf(cited));

/** A citation as a RIS record. */
export const citeAsRis = (cited: Cited): string => risOf(itemOf(cited));
