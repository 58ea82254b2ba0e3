import { type Column, figure, text, toCsv } from '../../dataset/exports/csv.ts';

// A comparison to take away. The rows come in words of one language; here they get the form of a file.

/** One value of one side, in words, with all that is needed to quote it. */
export interface TakenValue {
  readonly item: string | undefined;
  /** The value in words; “not established” where it is not. */
  readonly value: string;
  /** Lower and upper end of a figure. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly unit: string | undefined;
  /** Year, month or day, or the term of a rule, in words. */
  readonly when: string | undefined;
  /** Kind of figure, self-reported, rule of the host …, in words. */
  readonly marks: string;
  readonly sourceTitle: string | undefined;
  readonly sourceUrl: string | undefined;
}

/** One question with the values of both sides and what tells them apart. */
export interface TakenRow {
  readonly part: string;
  readonly question: string;
  readonly a: readonly TakenValue[];
  readonly b: readonly TakenValue[];
  readonly difference: string;
  /** Why the two are not like for like; empty where they are. */
  readonly caveats: string;
}

/** A comparison in words of one language. */
export interface TakeAway {
  readonly names: readonly [string, string];
  /** Full address of the view. */
  readonly url: string;
  /** How the atlas is to be cited. */
  readonly citation: string;
  readonly rows: readonly TakenRow[];
  readonly words: {
    readonly question: string;
    readonly difference: string;
    readonly notAlike: string;
    readonly sources: string;
    readonly more: (count: number) => string;
  };
}

/** More values than this are summed up as a number in Markdown; the CSV has all. */
const VALUES_IN_MARKDOWN = 3;

/** A text as one cell of a Markdown table: no line breaks, and no sign is taken for markup. */
const plain = (value: string) =>
  value.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|]/g, (sign) => `\\${sign}`);

/** An address in angle brackets, where no sign ends it early. */
const link = (title: string, url: string | undefined) =>
  url === undefined
    ? plain(title)
    : `[${plain(title)}](<${url.replaceAll(/[<>\s]/g, (sign) => encodeURIComponent(sign))}>)`;

/** Numbers each source from 1 as it is first named. */
class Sources {
  readonly list: { title: string; url: string | undefined }[] = [];
  number({ sourceTitle: title, sourceUrl: url }: TakenValue): number | undefined {
    if (title === undefined) return undefined;
    const at = this.list.findIndex((s) => s.title === title && s.url === url);
    return at >= 0 ? at + 1 : this.list.push({ title, url });
  }
}

function markdownCell(values: readonly TakenValue[], sources: Sources, take: TakeAway): string {
  const shown = values.slice(0, VALUES_IN_MARKDOWN).map((one) => {
    const number = sources.number(one);
    const notes = [one.when, one.marks].filter(Boolean).join(', ');
    return [
      one.item && `${plain(one.item)}:`,
      plain(one.value),
      notes && `(${plain(notes)})`,
      number !== undefined && `\\[${number}\\]`,
    ]
      .filter(Boolean)
      .join(' ');
  });
  const more = values.length - shown.length;
  return [...shown, ...(more > 0 ? [plain(take.words.more(more))] : [])].join('<br>');
}

/** The comparison as Markdown: one table for each part, then the numbered sources and how to cite the atlas. */
export function comparisonMarkdown(take: TakeAway): string {
  const sources = new Sources();
  const { words, names } = take;
  const lines = [`# ${names.map(plain).join(' – ')}`, ''];
  const parts = [...new Set(take.rows.map(({ part }) => part))];
  for (const part of parts) {
    lines.push(`## ${plain(part)}`, '');
    const head = [words.question, ...names, words.difference].map(plain);
    lines.push(`| ${head.join(' | ')} |`, '| --- | --- | --- | --- |');
    for (const row of take.rows.filter((one) => one.part === part)) {
      const unlike = row.caveats && `${plain(words.notAlike)}: ${plain(row.caveats)}`;
      const cells = [
        plain(row.question),
        markdownCell(row.a, sources, take),
        markdownCell(row.b, sources, take),
        [plain(row.difference), unlike].filter(Boolean).join('<br>'),
      ];
      lines.push(`| ${cells.join(' | ')} |`);
    }
    lines.push('');
  }
  lines.push(`## ${plain(words.sources)}`, '');
  for (const [i, { title, url }] of sources.list.entries()) {
    lines.push(`${i + 1}. ${link(title, url)}`);
  }
  lines.push('', plain(take.citation), '', `<${take.url}>`, '');
  return lines.join('\n');
}

/** One line of the table: the nth value of each side. */
interface Line {
  readonly row: TakenRow;
  readonly a: TakenValue | undefined;
  readonly b: TakenValue | undefined;
  /** Whether difference and caveats stand in this line; they hold for the row and are told once. */
  readonly first: boolean;
}

const sideColumns = (side: 'a' | 'b', name: string): readonly Column<Line>[] => [
  text(`${side}_item`, `${name}: what the value is of, among several`, (l) => l[side]?.item),
  text(`${side}_value`, `${name}: value in words`, (l) => l[side]?.value),
  figure(`${side}_min`, `${name}: figure, or lower end`, (l) => l[side]?.min),
  figure(`${side}_max`, `${name}: figure, or upper end`, (l) => l[side]?.max),
  text(`${side}_unit`, `${name}: unit`, (l) => l[side]?.unit),
  text(`${side}_when`, `${name}: date for which it holds`, (l) => l[side]?.when),
  text(`${side}_marks`, `${name}: kind of figure`, (l) => l[side]?.marks || undefined),
  text(`${side}_source`, `${name}: title of the source`, (l) => l[side]?.sourceTitle),
  text(`${side}_url`, `${name}: address of the source`, (l) => l[side]?.sourceUrl),
];

/** The comparison as CSV, one line for each value; sides `a` and `b` stand in the order of the page. */
export function comparisonCsv({ rows, names: [a, b] }: TakeAway): string {
  const lines = rows.flatMap((row): Line[] =>
    Array.from({ length: Math.max(1, row.a.length, row.b.length) }, (_, i) => ({
      row,
      a: row.a[i],
      b: row.b[i],
      first: i === 0,
    })),
  );
  const columns: readonly Column<Line>[] = [
    text('part', 'Part of the description', ({ row }) => row.part),
    text('question', 'Question', ({ row }) => row.question),
    text('a_zone', 'First zone', () => a),
    text('b_zone', 'Second zone', () => b),
    ...sideColumns('a', a),
    ...sideColumns('b', b),
    text('difference', 'Difference', ({ row, first }) => (first ? row.difference : undefined)),
    text('not_like_for_like', 'Why the two are not like for like', ({ row, first }) =>
      first && row.caveats !== '' ? row.caveats : undefined,
    ),
  ];
  return toCsv(columns, lines);
}
