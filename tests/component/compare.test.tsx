import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ZoneBundle } from '../../src/dataset/bundle.ts';
import type { Facts } from '../../src/dataset/schema.ts';

import { CompareSummary } from '../../src/panels/compare/CompareSummary.tsx';
import { CompareTakeAway } from '../../src/panels/compare/CompareTakeAway.tsx';
import { ComparisonProvider } from '../../src/panels/compare/ComparisonProvider.tsx';
import { ComparisonTable } from '../../src/panels/compare/ComparisonTable.tsx';
import { AtlasContext } from '../../src/panels/context.ts';
import { SourceList } from '../../src/panels/SourceList.tsx';
import type { Language } from '../../src/state/view.ts';
import { bundle, makeAtlas, renderIn } from '../fixtures/atlas.tsx';
import { both } from '../fixtures/files.ts';
import { zone } from '../unit/policy/compare/bundles.ts';

/** A zone of the fixture that also answers some more questions. */
function zoneWith(id: string, facts: Facts): ZoneBundle {
  const known = bundle(id);
  return { ...known, zone: { ...known.zone, facts: { ...known.zone.facts, ...facts } } };
}

const rayong = zoneWith('rayong', {
  employment: {
    claims: [{ value: 50000, unit: 'people', asOf: '2023', qualifier: 'about', source: 'paper' }],
  },
  locality: { claims: [{ value: both('On the eastern seaboard'), source: 'paper' }] },
});
const kitic = zoneWith('kitic', {
  plannedArea: { claims: [{ value: 500, unit: 'ha', asOf: '2013', source: 'paper' }] },
  employment: { claims: [{ value: 5000, unit: 'people', asOf: '2024', source: 'paper' }] },
  locality: { claims: [{ value: both('East of Jakarta'), source: 'paper' }] },
  opened: { notEstablished: both('A day of opening') },
});

function show(a: ZoneBundle, b: ZoneBundle, lang: Language = 'en') {
  const atlas = makeAtlas(lang);
  const page = (
    <ComparisonProvider a={a} b={b}>
      <CompareSummary />
      <ComparisonTable />
      <CompareTakeAway />
      <SourceList />
    </ComparisonProvider>
  );
  return { atlas, ...renderIn(atlas, page) };
}
const table = () => screen.getByRole('table', { name: 'Comparison' });
function rowOf(name: string): HTMLElement {
  const row = within(table()).getByRole('rowheader', { name }).closest('tr');
  if (!row) throw new Error(`no row ${name}`);
  return row;
}
const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('the table of two zones', () => {
  beforeEach(() => vi.restoreAllMocks());

  it('has the zones as columns, the parts as row groups and a question for each row', () => {
    show(rayong, kitic);
    const heads = within(table()).getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent)).toEqual([
      'Question',
      'Rayong',
      'KITIC',
      'Difference',
    ]);
    expect(within(table()).getByRole('rowheader', { name: 'Revenue' })).toBeVisible();
    expect(rowOf('Income tax holiday')).toBeVisible();
  });

  it('sets values with year and source beside each other, with the difference in words', () => {
    show(rayong, kitic);
    const [a, b, difference] = cells(rowOf('Planned area'));
    expect(a).toMatch(/^2,000 ha\d+ 2018 · self-reported/);
    expect(b).toMatch(/^500 ha\d+ 2013/);
    expect(difference).toMatch(/^Rayong larger: 4 times, by 1,500 ha/);
  });

  it('shows what is not established with what was looked for, and what was never asked', () => {
    show(rayong, kitic);
    const [a, b, difference] = cells(rowOf('Opened'));
    expect(a).toBe('not in the data');
    expect(b).toMatch(/^not establishedLooked for: A day of opening/);
    expect(difference).toBe('neither established');
  });

  it('opens a rival claim', async () => {
    const user = userEvent.setup();
    show(rayong, kitic);
    const row = within(rowOf('Founded'));
    const rival = row.getByText('2006');
    expect(rival).not.toBeVisible();
    await user.click(row.getByText('1 more claim'));
    expect(rival).toBeVisible();
  });

  it('says in words that two values are not like for like, and why on demand', async () => {
    const user = userEvent.setup();
    show(rayong, kitic);
    const row = within(rowOf('Planned area'));
    const reason = row.getByText('dates 5 years apart');
    expect(reason).not.toBeVisible();
    await user.click(row.getByText('not like for like'));
    expect(reason).toBeVisible();
    expect(row.getByText('Rayong self-reported')).toBeVisible();
  });

  it('can be limited to differences and to one part, and says how many rows are left', async () => {
    const user = userEvent.setup();
    const { atlas } = show(rayong, kitic);
    const count = () => within(table()).getAllByRole('row').length;
    const status = () => screen.getByText(/^\d+ rows?$/);
    const all = Number(status().textContent?.split(' ')[0]);
    expect(status()).toHaveAttribute('role', 'status');

    const differences = screen.getByRole('button', { name: 'Differences' });
    await user.click(differences);
    expect(differences).toHaveAttribute('aria-pressed', 'true');
    expect(atlas.store.getState().view.rows).toBe('differences');
    expect(within(table()).queryByRole('rowheader', { name: 'Locality' })).toBeNull();
    expect(rowOf('Planned area')).toBeVisible();
    expect(Number(status().textContent?.split(' ')[0])).toBeLessThan(all);

    await user.selectOptions(screen.getByRole('combobox', { name: 'Part' }), 'Performance');
    expect(atlas.store.getState().view.section).toBe('performance');
    expect(within(table()).queryByRole('rowheader', { name: 'Planned area' })).toBeNull();
    expect(rowOf('Jobs')).toBeVisible();
    expect(count()).toBe(3);
    expect(status()).toHaveTextContent('1 row');

    await user.click(screen.getByRole('button', { name: 'All' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Part' }), 'All parts');
    expect(rowOf('Locality')).toBeVisible();
    expect(status()).toHaveTextContent(`${all} rows`);
  });

  it('can be limited to what both establish', async () => {
    const user = userEvent.setup();
    show(rayong, kitic);
    expect(rowOf('Opened')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Both established' }));
    expect(within(table()).queryByRole('rowheader', { name: 'Opened' })).toBeNull();
    expect(rowOf('Locality')).toBeVisible();
  });

  it('says so when no row is left', async () => {
    const user = userEvent.setup();
    show(rayong, kitic);
    await user.click(screen.getByRole('button', { name: 'Differences' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Part' }), 'Challenges');
    expect(screen.getByText('No row is left. Show all rows or another part.')).toBeVisible();
    expect(screen.queryByRole('table', { name: 'Comparison' })).toBeNull();
  });

  it('is mirrored when the zones change sides', () => {
    const { unmount } = show(rayong, kitic);
    const bare = (row: string) =>
      cells(rowOf(row)).map((text) => text?.replaceAll(/\d+ 20/g, ' 20'));
    const there = [bare('Jobs'), bare('Planned area')];
    unmount();
    show(kitic, rayong);
    const back = [bare('Jobs'), bare('Planned area')];
    for (const [i, [a, b]] of there.entries()) {
      expect(back[i]?.slice(0, 2)).toEqual([b, a]);
    }
    expect(back[1]?.[2]).toMatch(/^Rayong larger: 4 times, by 1,500 ha/);
    expect(back[0]?.[2]).toMatch(/^Rayong larger: 10 times/);
  });
});

describe('the sources of two zones', () => {
  const page = (
    <ComparisonProvider a={zone('rayong')} b={zone('saysettha')}>
      <CompareSummary />
      <ComparisonTable />
      <SourceList />
    </ComparisonProvider>
  );
  // As the build writes it: thousands of live elements would only slow the test.
  const html = renderToStaticMarkup(<AtlasContext value={makeAtlas()}>{page}</AtlasContext>);
  const written = new DOMParser().parseFromString(html, 'text/html');
  const numbers = [...written.querySelectorAll('.source-ref a')];
  const targetOf = (number: Element) => number.getAttribute('href')?.slice(1) ?? '';

  it('have an entry for every number on the page, each once', () => {
    const entries = [...written.querySelectorAll('.sources li')].map((entry) => entry.id);
    expect(numbers.length).toBeGreaterThan(200);
    expect(new Set(entries).size).toBe(entries.length);
    expect(numbers.map(targetOf).filter((id) => !entries.includes(id))).toEqual([]);
  });

  it('are marked where nothing on paper names them, so that paper leaves them out', () => {
    const further = [...written.querySelectorAll('.sources .not-printed')].map((entry) => entry.id);
    expect(further.length).toBeGreaterThan(20);
    const inView = numbers
      .filter(
        (number) => !number.closest('details, .comparison-table li:not(:first-child), .off-paper'),
      )
      .map(targetOf);
    expect(inView.length).toBeGreaterThan(30);
    expect(inView.filter((id) => further.includes(id))).toEqual([]);
  });
});

describe('the summary of two zones', () => {
  it('is sentences with sources that own up to unlike values', () => {
    show(rayong, kitic);
    const first = screen.getByText(/dates from/).closest('li');
    expect(first).toHaveTextContent(
      'Rayong in Thailand dates from 2005, 2 years before KITIC in Indonesia (2007).',
    );
    expect(first).toHaveTextContent('not like for like: disputed: Rayong');
    expect(first?.querySelectorAll('a')).toHaveLength(1);
    expect(screen.getByText(/^Rayong counts about 50,000 jobs/)).toHaveTextContent(
      'Rayong counts about 50,000 jobs (2023), 10 times KITIC with 5,000 (2024).',
    );
  });

  it('is in Chinese on a Chinese page', () => {
    show(rayong, kitic, 'zh');
    expect(screen.getByText(/^泰国的罗勇成立于/)).toHaveTextContent(
      '泰国的罗勇成立于 2005年，比印度尼西亚的中印尼合作区（2007年）早 2 年。',
    );
    expect(screen.getByRole('table', { name: '比较' })).toBeVisible();
  });
});

describe('what can be taken away', () => {
  it('is the table as Markdown, with sources', async () => {
    const user = userEvent.setup();
    show(rayong, kitic);
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(/^# Rayong – KITIC\n/);
    expect(text).toMatch(
      /\| Planned area \| 2,000 ha \(2018, self-reported\) \\\[\d+\\\] \| 500 ha \(2013\) \\\[\d+\\\] \| Rayong larger: 4 times, by 1,500 ha<br>not like for like: dates 5 years apart/,
    );
    expect(text).toContain('](<https://example.org/paper>)');
  });

  it('is a CSV file named after the zones', async () => {
    const user = userEvent.setup();
    const saved: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return 'blob:x';
    };
    URL.revokeObjectURL = () => undefined;
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    show(rayong, kitic);
    await user.click(screen.getByRole('button', { name: 'Download CSV' }));
    expect(names).toEqual(['park-atlas-rayong-kitic.csv']);
    expect(saved[0]?.type).toContain('text/csv');
  });
});
