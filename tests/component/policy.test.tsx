import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadDataset } from '../../scripts/lib/loadDataset.ts';
import { createAtlas } from '../../src/createAtlas.ts';
import { indexOf } from '../../src/dataset/bundle.ts';
import { mobilityOf } from '../../src/dataset/mobility.ts';
import { en } from '../../src/i18n/en.ts';
import { wholeCatalogue } from '../../src/i18n/i18n.ts';
import { PolicyPage } from '../../src/pages/PolicyPage.tsx';
import { parse } from '../../src/state/url.ts';
import { renderIn } from '../fixtures/atlas.tsx';

const { dataset } = loadDataset('data');
const edition = { version: '0.1.0', date: '2026-11-24' };
const index = indexOf(dataset, edition);
const whole = mobilityOf(dataset, edition);
/** Four zones, one challenge and no list of sources. */
const few = ['rayong', 'kitic', 'saysettha', 'julong'];
const mobility = {
  ...whole,
  rows: whole.rows.filter(({ id }) => few.includes(id)),
  challenges: whole.challenges
    .filter(({ id }) => id === 'capital')
    .map((one) => ({ ...one, zones: one.zones.filter(({ id }) => id === 'julong') })),
  troubles: whole.troubles.filter(({ id }) => few.includes(id)),
  sources: {},
};
const known = {
  zones: new Set(index.zones.map(({ id }) => id)),
  countries: new Set(index.zones.map(({ country }) => country)),
};

/** The policy page as an address asks for it. */
function open(search = '', hash = '') {
  window.location.hash = hash;
  const atlas = createAtlas(
    { page: { kind: 'policy' }, lang: 'en', root: '../' },
    { ...index, zones: index.zones.filter(({ id }) => few.includes(id)) },
    wholeCatalogue('en', en),
    () => Promise.reject(new Error('no zone is fetched here')),
  );
  atlas.store.getState().adopt(parse(search, known));
  renderIn(atlas, <PolicyPage mobility={mobility} />);
  return atlas;
}

// By label, not by role: roles are slow to find on a page of this size.
const matrix = () => screen.getByLabelText('Zones by dimension of policy');
const zones = () =>
  within(matrix())
    .getAllByRole('rowheader')
    .map((header) => header.textContent?.split(' ')[0]);
const article = (id: string) => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no part ${id}`);
  return found;
};
const isOpen = (id: string) => article(id).querySelector('details')?.open;

vi.setConfig({ testTimeout: 20_000 });
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  window.location.hash = '';
});

describe('the policy page', () => {
  it('sorts by a column, again by founding, and keeps that in the view', async () => {
    const user = userEvent.setup();
    const atlas = open();
    const founding = zones();
    const head = within(matrix()).getByRole('columnheader', { name: 'Talent' });
    await user.click(within(head).getByRole('button'));
    expect(head).toHaveAttribute('aria-sort', 'ascending');
    expect(zones()).not.toEqual(founding);
    expect(atlas.store.getState().view.sort).toBe('talent');
    await user.click(within(head).getByRole('button'));
    expect(zones()).toEqual(founding);
  });

  it('filters by host country and says how many zones are left', async () => {
    const user = userEvent.setup();
    open();
    expect(screen.getByText('4 of 4 zones')).toHaveRole('status');
    await user.click(screen.getByLabelText('Indonesia 2'));
    expect(screen.getByText('2 of 4 zones')).toHaveRole('status');
    expect(zones()).toHaveLength(2);
  });

  it('draws the chosen field on the map: each mark says its outcome and leads to its cell', async () => {
    const user = userEvent.setup();
    const atlas = open();
    const map = () => screen.getByRole('group', { name: /what became of Chinese policy/ });
    expect(within(map()).getByRole('link', { name: 'Saysettha, Laos: adapted' })).toHaveAttribute(
      'href',
      '#saysettha-revenue',
    );
    await user.click(screen.getByLabelText('Talent'));
    expect(atlas.store.getState().view.section).toBe('talent');
    expect(
      within(map()).getByRole('link', { name: 'Saysettha, Laos: not established' }),
    ).toHaveAttribute('href', '#saysettha-talent');
    await user.click(screen.getByLabelText('Revenue'));
    expect(atlas.store.getState().view.section).toBeUndefined();
  });

  it('says which part of the address was not understood, and shows the rest', () => {
    open('?sort=weather&country=TH,ZZ');
    const notice = screen.getByRole('alert');
    expect(notice).toHaveTextContent('Nothing can be sorted by “weather”');
    expect(notice).toHaveTextContent('There is no host country “ZZ”');
    expect(zones()).toHaveLength(1);
  });
});

describe('a cell', () => {
  it('alone stands open where the address leads to it, and takes the focus', async () => {
    open('', '#rayong-land');
    expect(isOpen('rayong-land')).toBe(true);
    expect(isOpen('rayong-talent')).toBe(false);
    const summary = article('rayong-land').querySelector('summary');
    await waitFor(() => expect(summary).toHaveFocus(), { timeout: 5000 });
    const cell = within(article('rayong-land'));
    for (const name of ['China’s measure', 'General rule in Thailand', 'In the zone']) {
      expect(cell.getByRole('heading', { name })).toBeVisible();
    }
    expect(cell.getByText('our reading')).toBeVisible();
    expect(cell.queryByText('the paper’s finding')).toBeNull();
  });

  it('is there even if the filter leaves its zone out', () => {
    open('?country=LA', '#rayong-land');
    expect(zones()).toHaveLength(1);
    expect(isOpen('rayong-land')).toBe(true);
  });

  it('leads back to the matrix, and to the cells before and after it', () => {
    open('', '#rayong-land');
    const cell = within(article('rayong-land'));
    const back = cell.getByRole('link', { name: 'Back to the matrix' }).getAttribute('href');
    expect(
      within(matrix())
        .getAllByRole('link')
        .map(({ id }) => `#${id}`),
    ).toContain(back);
    expect(cell.getByRole('link', { name: 'Previous: Rayong · Revenue' })).toHaveAttribute(
      'href',
      '#rayong-revenue',
    );
    expect(cell.getByRole('link', { name: 'Next: Rayong · Talent' })).toHaveAttribute(
      'href',
      '#rayong-talent',
    );
  });

  it('opens again by its link after it was closed by hand', async () => {
    const user = userEvent.setup();
    open('', '#rayong-land');
    const details = article('rayong-land').querySelector('details');
    if (details) details.open = false;
    await waitFor(() => expect(isOpen('rayong-land')).toBe(false));
    const link = document.getElementById('at-rayong-land');
    if (link) await user.click(link);
    expect(isOpen('rayong-land')).toBe(true);
  });
});

describe('the challenges', () => {
  it('tell per zone how many facts bear one out or ease it, and lead to them', () => {
    open('', '#capital-julong');
    const table = screen.getByLabelText('Facts by zone and challenge');
    const row = within(table).getByRole('row', { name: /^Julong/ });
    expect(within(row).getByRole('link', { name: '3 bear it out' })).toHaveAttribute(
      'href',
      '#capital-julong',
    );
    expect(isOpen('capital-julong')).toBe(true);
    const facts = within(article('capital-julong')).getAllByRole('listitem');
    expect(facts[0]).toHaveTextContent('bears it out');
    expect(facts[0]).toHaveTextContent(/low-interest loan/);
  });

  it('lead to the disputes of each zone', () => {
    open();
    const table = screen.getByLabelText('Obstacles, disputes and accidents');
    const link = within(table).getByRole('link', { name: /^Julong, Disputes/ });
    expect(link).toHaveAttribute('href', '../zones/julong/#disputes');
  });
});
