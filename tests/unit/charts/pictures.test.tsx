// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartPicture, type ChartToSave } from '../../../src/charts/picture/ChartPicture.tsx';
import { svgOf } from '../../../src/picture/files.ts';
import type { Surround } from '../../../src/picture/frame.tsx';
import { WIDTH } from '../../../src/picture/frame.tsx';
import { extents, parseSvg } from './pictures.ts';

const surround: Surround = {
  lang: 'en',
  subtitle: 'Firms in the park. First profit in 2015.',
  sources:
    'Sources: Law on corporate income tax (National Assembly, 2013); A guide to investment in industrial parks and zones (Board of Investment, 2021); 泰中罗勇工业园企业入园指南 (Holley, 2019).',
  imprint: 'Park Atlas 0.1.0, 25 Nov 2026. Licence: CC BY 4.0.',
};
type Of<K extends ChartToSave['kind']> = Extract<ChartToSave, { kind: K }>['props'];

const runs = (...pairs: readonly (readonly [count: number, value: number])[]) =>
  pairs.flatMap(([count, value]) => Array<number>(count).fill(value));
const taxPath: Of<'tax path'> = {
  ...surround,
  notes: ['4 years exempt, then 9 years at 50 % of the rate'],
  text: { name: 'Income tax, Long Jiang', year: 'Profit year', percent: (v) => `${v} %` },
  lines: [
    { id: 'a', kind: 'option', label: 'under this rule', percents: runs([4, 0], [9, 5], [7, 20]) },
    { id: 'b', kind: 'least', label: 'at least 2 exempt', percents: runs([2, 0], [18, 20]) },
    { id: 'c', kind: 'standard', label: 'host standard rate', percents: runs([20, 20]) },
    { id: 'd', kind: 'reference', label: 'China', percents: runs([2, 0], [3, 7.5], [15, 15]) },
  ],
};
const wage = (at: number, value: number) => ({
  id: `${at}`,
  at,
  value,
  date: `1 January ${at}`,
  words: `THB ${value} a day`,
});
const series = (count: number): Of<'series'> => ({
  ...surround,
  title: 'Minimum wage over time, Rayong',
  charts: Array.from({ length: count }, (_, i) => ({
    title: `Rayong province and some further districts ${i}`,
    points: [wage(2012, 264), wage(2020, 335), wage(2025, 400)],
    head: ['Date', 'Wage'] as const,
    shape: 'steps' as const,
    tone: 'talent' as const,
    caption: 'At the average exchange rate of each year.',
  })),
});
const tenure: Of<'tenure'> = {
  ...surround,
  name: 'Rights in land, Rayong',
  axis: 'years from the grant',
  legend: { first: 'first term', renewal: 'renewal' },
  rows: [
    {
      id: 'build',
      name: (
        <>
          <strong>Right to build</strong> · {'the holder of a very long name '.repeat(6)}
        </>
      ),
      label: 'Right to build, 30 years, renewable for 20 years',
      terms: [
        { kind: 'first', from: 0, to: 30, words: '30' },
        { kind: 'renewal', from: 30, to: 50, words: '+20' },
      ],
      note: 'date of the grant not established',
    },
    {
      id: 'free',
      name: 'Freehold',
      label: 'Freehold',
      terms: [],
      open: { kind: 'perpetual', words: 'no end' },
    },
    {
      id: 'lease',
      name: 'Lease',
      label: 'Lease',
      terms: [],
      open: { kind: 'unknown', words: 'term not established' },
    },
  ],
};
const workforce: Of<'workforce'> = {
  ...surround,
  name: 'Staff by origin, Morowali',
  and: ', ',
  rows: [
    {
      id: 'both',
      date: '11 Feb 2023',
      local: { people: 70758, words: '70,758 local' },
      foreign: { people: 10690, words: '10,690 foreign' },
    },
    { id: 'local', date: '2024', local: { people: 83000, words: 'about 83,000 local' } },
    { id: 'foreign', date: '2025', foreign: { people: 100, words: '100 foreign' }, note: 'partly' },
  ],
};
const limits: Of<'foreign staff'> = {
  ...surround,
  name: 'Foreign staff, Saysettha',
  axis: 'foreigners in percent of staff',
  end: 40,
  percent: (value) => `${value} %`,
  rows: [
    {
      id: 'share',
      name: 'Laos · since 2014',
      label: 'at most 15 % foreign',
      bar: { percent: 15, ofAllStaff: true },
      words: '15 %',
      note: 'Manual labour',
    },
    {
      id: 'wide',
      name: 'Saysettha',
      label: 'at most 40 %',
      bar: { percent: 40, ofAllStaff: false },
      words: '40 %',
    },
    { id: 'permit', name: 'Vietnam', label: 'by permit', words: 'by permit, no number' },
  ],
};
const pictures: readonly (readonly [string, ChartToSave, title: string])[] = [
  ['tax path', { kind: 'tax path', props: taxPath }, 'Income tax, Long Jiang'],
  ['one series', { kind: 'series', props: series(1) }, 'Minimum wage over time, Rayong'],
  ['four series', { kind: 'series', props: series(4) }, 'Minimum wage over time, Rayong'],
  ['seven series', { kind: 'series', props: series(7) }, 'Minimum wage over time, Rayong'],
  ['tenure', { kind: 'tenure', props: tenure }, 'Rights in land, Rayong'],
  ['workforce', { kind: 'workforce', props: workforce }, 'Staff by origin, Morowali'],
  ['foreign-staff', { kind: 'foreign staff', props: limits }, 'Foreign staff, Saysettha'],
];
const markup = (chart: ChartToSave) => renderToStaticMarkup(<ChartPicture chart={chart} />);
const textsOf = (chart: ChartToSave) => extents(parseSvg(markup(chart))).map(({ text }) => text);

describe.each(pictures)('the picture of a %s', (_, chart, title) => {
  it('is one SVG of a fixed size, named and described', () => {
    const svg = parseSvg(markup(chart));
    expect(svg.getAttribute('width')).toBe(String(WIDTH));
    expect(svg.getAttribute('viewBox')).toBe(`0 0 ${WIDTH} ${svg.getAttribute('height')}`);
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.firstElementChild?.outerHTML).toMatch(new RegExp(`<title[^>]*>${title}</title>`));
    expect(svg.querySelector('desc')?.textContent).toMatch(/\d/);
  });

  it('bears its title, sources, date and licence', () => {
    const texts = textsOf(chart);
    expect(texts).toContain(title);
    const all = texts.join(' ');
    expect(all).toContain('Sources: Law on corporate income tax (National Assembly, 2013)');
    expect(all).toContain('(Holley, 2019).');
    expect(all).toContain('Park Atlas 0.1.0, 25 Nov 2026. Licence: CC BY 4.0.');
  });

  it('needs no style sheet and no number is missing', () => {
    expect(markup(chart)).not.toMatch(/class=|\sstyle=|<style|var\(|NaN|undefined|Infinity|null/);
  });

  it('keeps all of its text inside', () => {
    const outside = extents(parseSvg(markup(chart))).filter(
      ({ left, right }) => left < 8 || right > WIDTH - 8,
    );
    expect(outside).toEqual([]);
  });

  it('is the same from a browser', () => {
    const file = svgOf(<ChartPicture chart={chart} />);
    expect(file).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg /);
    const one = parseSvg(file);
    const other = parseSvg(markup(chart));
    expect(extents(one)).toEqual(extents(other));
    expect(one.querySelectorAll('*').length).toBe(other.querySelectorAll('*').length);
  });
});

/** Widths of the bars of one colour. */
const bars = (chart: ChartToSave, fill: string) =>
  [...parseSvg(markup(chart)).querySelectorAll(`g rect[fill="${fill}"]`)].map((rect) =>
    Number(rect.getAttribute('width')),
  );

describe('pictures', () => {
  it('of a tax path name every line, its rates and the years in which it changes', () => {
    const texts = textsOf({ kind: 'tax path', props: taxPath });
    for (const word of [...taxPath.lines.map(({ label }) => label), '0 %', '20 %', '5', '14']) {
      expect(texts).toContain(word);
    }
    expect(texts).toContain('Firms in the park. First profit in 2015.');
    expect(texts).toContain('4 years exempt, then 9 years at 50 % of the rate');
  });

  it('of several series say a common caption once', () => {
    const texts = textsOf({ kind: 'series', props: series(4) });
    expect(texts.filter((t) => t.startsWith('At the average exchange rate'))).toHaveLength(1);
  });

  it('of a short series keep the words of its ends apart', () => {
    const [chart] = series(3).charts;
    if (!chart) throw new Error('no chart');
    const span = [2005, 2026] as const;
    const near = { ...chart, points: [wage(2019, 300), wage(2021, 320)], span };
    const props = { ...series(3), charts: [near, chart, chart] };
    const all = extents(parseSvg(markup({ kind: 'series', props })));
    const [first] = all.filter(({ text }) => text === '1 January 2019');
    const [last] = all.filter(({ text }) => text === '1 January 2021');
    expect(first && last && (first.right < last.left || last.right < first.left)).toBe(true);
  });

  it('of rights in land break long names, and draw renewals after the first term', () => {
    const chart = { kind: 'tenure', props: tenure } as const;
    expect(textsOf(chart).filter((text) => text.includes('very long'))).toHaveLength(2);
    const [legend, first] = bars(chart, '#7a6a1f');
    expect(legend).toBe(16);
    expect(first).toBeCloseTo(0.3 * 664, 1);
  });

  it('of headcounts draw all on one scale', () => {
    const [most, second] = bars({ kind: 'workforce', props: workforce }, '#8a3b78');
    expect((most ?? 0) / (second ?? 1)).toBeCloseTo(70758 / 83000, 3);
  });
});
