import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  comparisonCsv,
  comparisonMarkdown,
  type TakeAway,
  type TakenValue,
} from '../../../../src/policy/compare/takeAway.ts';

const value = (parts: Partial<TakenValue>): TakenValue => ({
  item: undefined,
  value: '2,000 ha',
  min: 2000,
  max: 2000,
  unit: 'ha',
  when: '2023',
  marks: 'planned',
  sourceTitle: 'A report',
  sourceUrl: 'https://example.org/a(1)',
  ...parts,
});

const take = (parts: Partial<TakeAway> = {}): TakeAway => ({
  names: ['Rayong', 'Saysettha'],
  url: 'https://atlas.example/compare/rayong/saysettha/',
  citation: 'Park Atlas contributors (2026). Rayong – Saysettha, Park Atlas.',
  rows: [
    {
      part: 'Land',
      question: 'Planned area',
      a: [value({})],
      b: [value({ value: '1,150 ha', min: 1150, max: 1150, marks: '' })],
      difference: 'Rayong larger',
      caveats: 'plan against plain report',
    },
    {
      part: 'Talent',
      question: 'Training',
      a: ['one', 'two', 'three', 'four'].map((word) =>
        value({ value: word, min: undefined, max: undefined, unit: undefined }),
      ),
      b: [value({ value: 'not established', sourceTitle: undefined, sourceUrl: undefined })],
      difference: 'only Rayong',
      caveats: '',
    },
  ],
  words: {
    question: 'Question',
    difference: 'Difference',
    notAlike: 'not like for like',
    sources: 'Sources',
    more: (count) => `${count} more`,
  },
  ...parts,
});

describe('a comparison as Markdown', () => {
  it('has a table for each part, numbered sources and the citation', () => {
    expect(comparisonMarkdown(take())).toBe(
      [
        '# Rayong – Saysettha',
        '',
        '## Land',
        '',
        '| Question | Rayong | Saysettha | Difference |',
        '| --- | --- | --- | --- |',
        '| Planned area | 2,000 ha (2023, planned) \\[1\\] | 1,150 ha (2023) \\[1\\] | Rayong larger<br>not like for like: plan against plain report |',
        '',
        '## Talent',
        '',
        '| Question | Rayong | Saysettha | Difference |',
        '| --- | --- | --- | --- |',
        '| Training | one (2023, planned) \\[1\\]<br>two (2023, planned) \\[1\\]<br>three (2023, planned) \\[1\\]<br>1 more | not established (2023, planned) | only Rayong |',
        '',
        '## Sources',
        '',
        '1. [A report](<https://example.org/a(1)>)',
        '',
        'Park Atlas contributors (2026). Rayong – Saysettha, Park Atlas.',
        '',
        '<https://atlas.example/compare/rayong/saysettha/>',
        '',
      ].join('\n'),
    );
  });

  it('lets no sign of the data break a table or become markup', () => {
    const hostile = value({ value: 'a | b\nc <b>*x*</b> [y](z)' });
    const [row] = take().rows;
    if (!row) throw new Error('no row');
    const text = comparisonMarkdown(take({ rows: [{ ...row, a: [hostile] }] }));
    expect(text).toContain('a \\| b c \\<b\\>\\*x\\*\\</b\\> \\[y\\](z)');
  });
});

describe('a comparison as CSV', () => {
  const read = (text: string): Record<string, string>[] =>
    parse(text, { bom: true, columns: true });

  it('has a line for each value, with unit, year and source; the difference once', () => {
    const lines = read(comparisonCsv(take()));
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatchObject({
      part: 'Land',
      question: 'Planned area',
      a_zone: 'Rayong',
      a_value: '2,000 ha',
      a_min: '2000',
      a_unit: 'ha',
      a_when: '2023',
      a_source: 'A report',
      a_url: 'https://example.org/a(1)',
      b_value: '1,150 ha',
      difference: 'Rayong larger',
      not_like_for_like: 'plan against plain report',
    });
    expect(lines[2]).toMatchObject({ question: 'Training', a_value: 'two', b_value: '' });
    expect(lines.slice(2).map(({ difference }) => difference)).toEqual(['', '', '']);
  });

  it('writes no cell that a spreadsheet would run', () => {
    const [row] = take().rows;
    if (!row) throw new Error('no row');
    const rows = [{ ...row, a: [value({ value: '=HYPERLINK("x")' })] }];
    expect(read(comparisonCsv(take({ rows })))[0]?.a_value).toBe('\'=HYPERLINK("x")');
  });
});
