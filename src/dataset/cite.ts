import type { Edition } from './bundle.ts';

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

/** Signs that mean something to BibTeX; braces keep the capitals of a title. */
const escapeTex = (text: string) =>
  text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (sign) => `\\${sign}`);

/** A citation as a BibTeX entry. */
export function citeAsBibtex(cited: Cited): string {
  const { version, date } = cited.edition;
  return [
    `@misc{parkatlas${date.slice(0, 4)},`,
    `  author = {{${AUTHOR}}},`,
    `  title = {{${escapeTex(titleOf(cited, 'en'))}}},`,
    `  year = {${date.slice(0, 4)}},`,
    `  version = {${version}},`,
    `  url = {${cited.url.replace(/[{}\\]/g, '')}},`,
    `  urldate = {${date}}`,
    '}',
    '',
  ].join('\n');
}

/** A citation as a RIS record. */
export function citeAsRis(cited: Cited): string {
  const { version, date } = cited.edition;
  const line = (text: string) => text.replace(/[\r\n]+/g, ' ');
  return [
    'TY  - DATA',
    `AU  - ${AUTHOR}`,
    `TI  - ${line(titleOf(cited, 'en'))}`,
    `PY  - ${date.slice(0, 4)}`,
    `DA  - ${date.replaceAll('-', '/')}`,
    `ET  - ${version}`,
    `UR  - ${line(cited.url)}`,
    'ER  - ',
    '',
  ].join('\r\n');
}
