import { type CslItem, joinDate, partsOf } from './csl.ts';

// @citation-js/plugin-ris was tried (0.8): it breaks lines after 70 letters, which cuts addresses in two, and
// shortens ids to 20, which makes some the same. Hence this short writer.

/** Reference types of RIS (https://en.wikipedia.org/wiki/RIS_(file_format)). */
const types: Record<CslItem['type'], string> = {
  legislation: 'STAT',
  webpage: 'ELEC',
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
  report: 'RPRT',
  'entry-encyclopedia': 'ENCYC',
  dataset: 'DATA',
  chapter: 'CHAP',
  thesis: 'THES',
};

/** A date as RIS writes it, with a place for each part: `2018/09/25/`, `2018/09//`. */
function risDate(parts: readonly number[]): string {
  return parts.length === 0 ? '' : `${joinDate(parts, '/')}${'/'.repeat(4 - parts.length)}`;
}

/** A record in RIS; a line for each value, however long. */
export function risOf(item: CslItem): string {
  const [from, to] = item.page?.split(/[-–]/) ?? [];
  const issued = partsOf(item.issued);
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['ID', item.id],
    ...(item.author ?? []).map(
      (name) => ['AU', 'literal' in name ? name.literal : `${name.family}, ${name.given}`] as const,
    ),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', from],
    ['EP', to],
    ['PY', issued[0]?.toString()],
    ['DA', risDate(issued)],
    ['ET', item.version],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['Y2', risDate(partsOf(item.accessed))],
    ['LA', item.language],
    ['KW', item.keyword],
    ['N1', item.note],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : [],
  );
  return [`TY  - ${types[item.type]}`, ...written, 'ER  - ', ''].join('\r\n');
}
