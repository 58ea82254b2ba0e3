import { type CslItem, joinDate, partsOf } from './csl.ts';

// @citation-js/plugin-bibtex was tried (0.8): it either drops every Chinese, Thai, Lao and Khmer letter
// (`asciiOnly`) or leaves $, & and % bare, so that TeX and pandoc lose the title. Hence this short writer.

/** Entry types of BibLaTeX; classic BibTeX sets those that it does not know as `misc`. */
const entryTypes: Record<CslItem['type'], string> = {
  legislation: 'legislation',
  webpage: 'online',
  'article-journal': 'article',
  'article-newspaper': 'article',
  report: 'report',
  'entry-encyclopedia': 'inreference',
  dataset: 'dataset',
  chapter: 'incollection',
  thesis: 'thesis',
};

/** Where the publisher goes, for types that call it otherwise. */
const publisherFields: Partial<Record<CslItem['type'], string>> = {
  webpage: 'organization',
  report: 'institution',
  thesis: 'institution',
};

/** Names that babel and polyglossia give to the languages of our sources. */
const languages: Record<string, string> = {
  en: 'english',
  zh: 'chinese',
  id: 'indonesian',
  th: 'thai',
  vi: 'vietnamese',
  lo: 'lao',
  km: 'khmer',
  ja: 'japanese',
  de: 'german',
  fr: 'french',
  ru: 'russian',
};

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** Text in which TeX finds no command. */
const escapeTex = (text: string) =>
  text.replace(/[\\~^{}$&%#_]/g, (sign) => commands[sign] ?? `\\${sign}`);

/** An address is read verbatim, so only what would end the field is encoded. */
const escapeUrl = (url: string) => url.replace(/[{}\\\s]/g, encodeURIComponent);

/** Names joined by `and`; a name of one piece stands in braces, so that it is not taken apart. */
const names = (authors: NonNullable<CslItem['author']>) =>
  authors
    .map((name) =>
      'literal' in name
        ? `{${escapeTex(name.literal)}}`
        : `${escapeTex(name.family)}, ${escapeTex(name.given)}`,
    )
    .join(' and ');

/** A record as a BibLaTeX entry under its id; `year` beside `date` serves classic BibTeX. */
export function bibtexOf(item: CslItem): string {
  const { type } = item;
  const container = type === 'article-journal' || type === 'article-newspaper';
  const issued = partsOf(item.issued);
  const accessed = partsOf(item.accessed);
  const text = (value: string | undefined) => value && escapeTex(value);
  const fields: Record<string, string | undefined> = {
    author: item.author && names(item.author),
    // The inner braces keep capitals as they are.
    title: `{${escapeTex(item.title)}}`,
    [container ? 'journal' : 'booktitle']: text(item['container-title']),
    entrysubtype: type === 'article-newspaper' ? 'newspaper' : undefined,
    [publisherFields[type] ?? 'publisher']: text(item.publisher),
    volume: text(item.volume),
    number: text(item.issue),
    pages: item.page?.replaceAll('-', '--'),
    date: joinDate(issued, '-'),
    year: issued[0]?.toString(),
    version: text(item.version),
    doi: item.DOI,
    url: item.URL && escapeUrl(item.URL),
    urldate: joinDate(accessed, '-'),
    langid: languages[item.language ?? ''],
    annotation: text(item.note),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = {${value}},`] : [],
  );
  return [`@${entryTypes[type]}{${item.id},`, ...lines, '}', ''].join('\n');
}
