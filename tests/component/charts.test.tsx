import { render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/charts/directLabels.ts';
import { Series } from '../../src/charts/Series.tsx';
import { type TaxLine, TaxPath } from '../../src/charts/TaxPath.tsx';
import { TenureBars } from '../../src/charts/TenureBars.tsx';
import { WorkforceBars } from '../../src/charts/WorkforceBars.tsx';

/** Values of a line in runs: `years(4, 0, 9, 5)` is four years at 0 and nine at 5. */
const years = (...runs: number[]): number[] =>
  runs.flatMap((value, i) => (i % 2 === 1 ? Array<number>(runs[i - 1] ?? 0).fill(value) : []));

const longJiang: TaxLine = {
  id: 'park',
  kind: 'option',
  label: 'Long Jiang',
  percents: years(4, 0, 9, 5, 2, 10, 5, 20),
};
const standard: TaxLine = {
  id: 'host',
  kind: 'standard',
  label: 'host standard',
  percents: years(20, 20),
};
const china: TaxLine = {
  id: 'cn',
  kind: 'reference',
  label: 'China’s reference',
  percents: years(2, 0, 3, 7.5, 15, 15),
};
const taxText = {
  name: 'Income tax rate by profit year',
  year: 'Profit year',
  percent: (value: number) => `${value} %`,
};
const taxPath = (lines: readonly TaxLine[]) => (
  <TaxPath lines={lines} text={taxText} caption="Law 32/2013/QH13" />
);

const series = (
  <Series
    title="Minimum wage"
    shape="steps"
    tone="talent"
    head={['Date', 'Wage']}
    points={[
      { id: 'a', at: 2012, value: 264, date: '2012', words: 'THB 264 a day' },
      { id: 'b', at: 2020, value: 335, date: '2020', words: 'THB 335 a day', rough: true },
      { id: 'c', at: 2025, value: 400, date: '2025', words: 'THB 400 a day' },
    ]}
  />
);
const workforce = (
  <WorkforceBars
    name="Workforce by origin"
    and=", "
    rows={[
      {
        id: 'both',
        date: 'Feb 2023',
        local: { people: 70758, words: '70,758 Indonesian' },
        foreign: { people: 10690, words: '10,690 foreign' },
      },
      {
        id: 'local',
        date: '2024',
        local: { people: 61000, words: 'about 61,000 Indonesian' },
        note: 'foreign staff not counted',
      },
    ]}
  />
);
const tenure = (
  <TenureBars
    name="Rights in land"
    axis="years from the grant"
    rows={[
      {
        id: 'build',
        name: 'Right to build',
        label: '30 years, renewed for 20',
        terms: [
          { kind: 'first', from: 0, to: 30, words: '30' },
          { kind: 'renewal', from: 30, to: 50, words: '+20' },
        ],
      },
      {
        id: 'free',
        name: 'Freehold',
        label: 'without end',
        terms: [],
        open: { kind: 'perpetual', words: 'no end' },
      },
      {
        id: 'lease',
        name: 'Lease',
        label: 'term not established',
        terms: [],
        open: { kind: 'unknown', words: 'term not established' },
      },
    ]}
  />
);
const all = [
  ['TaxPath', taxPath([longJiang, standard, china])],
  ['Series', series],
  ['WorkforceBars', workforce],
  ['TenureBars', tenure],
] as const;

describe('every chart', () => {
  it.each(all)('%s can be prerendered under a strict style policy', (_, chart) => {
    const html = renderToStaticMarkup(chart);
    expect(html).toContain('<svg');
    expect(html).not.toMatch(/style=|NaN|undefined|Infinity/);
  });

  it.each(all)('%s has nothing that axe finds', async (_, chart) => {
    const { container } = render(chart);
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

/** How many levels the line of a kind runs on. */
function stepsOf(kind: TaxLine['kind']): number {
  const d = document.querySelector(`.tax-path__line--${kind}`)?.getAttribute('d') ?? '';
  const corners = [...d.matchAll(/([\d.]+),([\d.]+)/g)].map(([, , y]) => y);
  return corners.filter((y, i) => y !== corners[i - 1]).length;
}

describe('the tax path', () => {
  it('is a named image whose lines have as many steps as their rules', () => {
    render(taxPath([longJiang, standard, china]));
    expect(screen.getByRole('img', { name: 'Income tax rate by profit year' })).toBeVisible();
    expect([stepsOf('option'), stepsOf('standard'), stepsOf('reference')]).toEqual([4, 1, 3]);
  });

  it('names each line at the line and the law in its caption', () => {
    render(taxPath([longJiang, standard, china]));
    const image = screen.getByRole('img');
    for (const label of ['Long Jiang', 'host standard', 'China’s reference']) {
      expect(within(image).getByText(label)).toBeVisible();
    }
    expect(screen.getByText('Law 32/2013/QH13').tagName).toBe('FIGCAPTION');
  });

  it('marks the rates that occur and the years in which the option changes', () => {
    render(taxPath([longJiang, standard, china]));
    const image = screen.getByRole('img');
    for (const figure of ['0 %', '5 %', '10 %', '20 %', '1', '5', '14', '16', '20']) {
      expect(within(image).getByText(figure)).toBeVisible();
    }
  });

  it('gives every number as a table', () => {
    render(taxPath([longJiang, standard, china]));
    const table = screen.getByRole('table', { name: 'Income tax rate by profit year' });
    expect(within(table).getAllByRole('row')).toHaveLength(21);
    const fifth = within(table).getByRole('row', { name: /^5 / });
    expect(fifth).toHaveTextContent('55 %20 %7.5 %');
  });

  it('shades what lies between the least and the most favourable reading', () => {
    const least: TaxLine = { ...longJiang, id: 'least', kind: 'least', percents: years(20, 20) };
    const { container, rerender } = render(taxPath([longJiang, least]));
    expect(container.querySelector('.tax-path__band')).not.toBeNull();
    rerender(taxPath([longJiang, standard]));
    expect(container.querySelector('.tax-path__band')).toBeNull();
  });
});

describe('direct labels', () => {
  it('stand clear of the lines: above a flat line, below one at the top', () => {
    const flat = { id: 'a', label: 'flat', values: years(20, 20) };
    const topmost = { id: 'b', label: 'topmost', values: years(20, 25) };
    const [low, high] = placeLabels([flat, topmost], 25, { width: 240, height: 176 });
    expect(low?.dy).toBeLessThan(0);
    expect(high?.dy).toBeGreaterThan(0);
  });

  it('stand where a line runs alone', () => {
    const a = { id: 'a', label: 'a', values: years(10, 20, 10, 0) };
    const b = { id: 'b', label: 'b', values: years(20, 20) };
    const [first] = placeLabels([a, b], 25, { width: 240, height: 176 });
    expect(first).toMatchObject({ id: 'a', y: 100 });
  });

  it('do not lie on each other', () => {
    const line = (id: string, value: number) => ({ id, label: id, values: years(20, value) });
    const placed = placeLabels([line('a', 10), line('b', 10), line('c', 10)], 25, {
      width: 240,
      height: 176,
    });
    expect(new Set(placed.map(({ x, y, dy }) => `${x} ${y} ${dy}`)).size).toBe(3);
  });
});

describe('the series', () => {
  it('is named, labels its last value and draws rough figures hollow', () => {
    const { container } = render(series);
    const image = screen.getByRole('img', { name: 'Minimum wage' });
    expect(within(image).getByText('THB 400 a day')).toHaveClass('series__last');
    expect(container.querySelectorAll('.series__point')).toHaveLength(3);
    expect(container.querySelectorAll('.series__point--rough')).toHaveLength(1);
    const table = screen.getByRole('table', { name: 'Minimum wage' });
    expect(within(table).getByRole('row', { name: '2020 THB 335 a day' })).toBeInTheDocument();
  });

  it('of one value says it once', () => {
    const point = { id: 'a', at: 2023, value: 5, date: '2023', words: 'five' };
    render(<Series title="x" shape="line" tone="land" head={['a', 'b']} points={[point]} />);
    expect(within(screen.getByRole('img')).getAllByText('five')).toHaveLength(1);
  });

  it('without a value is nothing', () => {
    const { container } = render(
      <Series title="x" shape="line" tone="land" head={['a', 'b']} points={[]} />,
    );
    expect(container).toBeEmptyDOMElement();
  });
});

/** Lengths of bars in percent of the axis. */
const widths = (image: HTMLElement) =>
  [...image.querySelectorAll('rect')].map((rect) => rect.getAttribute('width'));

describe('the workforce', () => {
  it('draws local and foreign staff on one scale and says both', () => {
    render(workforce);
    const list = screen.getByRole('list', { name: 'Workforce by origin' });
    const [first, second] = within(list).getAllByRole('img');
    expect(first).toHaveAccessibleName('70,758 Indonesian, 10,690 foreign');
    expect(first && widths(first)).toEqual(['86.88%', '13.12%']);
    expect(second && widths(second)).toEqual(['74.89%']);
    expect(within(list).getByText('foreign staff not counted')).toBeVisible();
  });
});

describe('rights in land', () => {
  it('put renewals after the first term on an axis of a century', () => {
    render(tenure);
    const image = screen.getByRole('img', { name: '30 years, renewed for 20' });
    expect(widths(image)).toEqual(['30%', '20%']);
    expect([...image.querySelectorAll('rect')][1]).toHaveAttribute('x', '30%');
  });

  it('tell a right without end from one whose term is not known', () => {
    render(tenure);
    expect(widths(screen.getByRole('img', { name: 'without end' }))).toEqual(['100%']);
    const unknown = screen.getByRole('img', { name: 'term not established' });
    expect(widths(unknown)).toEqual([]);
    expect(within(unknown).getByText('term not established')).toBeVisible();
  });
});
