import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadDataset } from '../../scripts/lib/loadDataset.ts';
import type { ZoneSummary } from '../../src/dataset/bundle.ts';
import { firstOfMobility, type Mobility, mobilityOf } from '../../src/dataset/mobility.ts';
import { firstOfOverview, type Overview, overviewOf } from '../../src/dataset/overview.ts';
import { filterZones } from '../../src/dataset/search.ts';
import type { Outcome } from '../../src/dataset/vocabulary.ts';
import { DataPage } from '../../src/pages/DataPage.tsx';
import { PolicyPage } from '../../src/pages/PolicyPage.tsx';
import { ZoneList } from '../../src/pages/ZoneList.tsx';
import { index, makeAtlas, renderIn } from '../fixtures/atlas.tsx';

vi.setConfig({ testTimeout: 30_000 });
const fetched = vi.fn<(url: string) => Promise<Response>>();
beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  window.location.hash = '';
});

const [first] = index.zones;
if (!first) throw new Error('The fixture has no zone');
const outcomes = { revenue: 'adapted', land: 'host rule', talent: 'adopted' } as const;
const many: readonly ZoneSummary[] = Array.from({ length: 700 }, (_, i) => ({
  ...first,
  id: `zone-${i}`,
  names: { ...first.names, short: { en: `Zone ${i}`, zh: `园区${i}` } },
  outcomes: i === 650 ? { ...outcomes, land: 'adopted' as Outcome } : outcomes,
}));
const atlas = () => ({ ...makeAtlas(), index: { ...index, zones: many } });

// By role it would take half a minute to find what is asked for.
const more = (of: string) => screen.queryByLabelText(new RegExp(`^Show \\d+ more: ${of}$`));
/** Presses the button for more and waits for what it fetches. */
async function showMore(of: string) {
  const button = more(of);
  if (!button) throw new Error(`There is no more of ${of}`);
  button.focus();
  await act(async () => fireEvent.click(button));
}
const count = (selector: string) => document.querySelectorAll(selector).length;
const told = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('a list of many zones', () => {
  it('shows 100, counts all, and shows more when asked, with the focus on the first new one', async () => {
    renderIn(atlas(), <ZoneList zones={many} />);
    expect(told()).toEqual(['700 of 700 zones', '100 of 700 shown']);
    await showMore('Zones');
    expect(count('a[id^="zone-link-"]')).toBe(200);
    expect(document.activeElement?.id).toBe('zone-link-zone-100');
    expect(told()).toContain('200 of 700 shown');
    for (let shown = 200; shown < 700; shown += 100) await showMore('Zones');
    expect(count('a[id^="zone-link-"]')).toBe(700);
    expect(more('Zones')).toBeNull();
    expect(document.activeElement?.id).toBe('zone-link-zone-600');
    expect(told()).toContain('700 of 700 shown');
  });

  it('says nothing of portions where all are shown', () => {
    renderIn(makeAtlas(), <ZoneList zones={index.zones} />);
    expect(told()).toEqual(['2 of 2 zones']);
  });

  it('finds one among them by its name in any language, and one letter more among those', () => {
    const find = (query: string) => filterZones(many, { countries: [], query }).map(({ id }) => id);
    const named = ['zone-42', ...Array.from({ length: 10 }, (_, i) => `zone-${420 + i}`)];
    expect(find('园区42')).toEqual(named);
    expect(find('园区421')).toEqual(['zone-421']);
    expect(find('园区42')).toEqual(named);
    expect(find('')).toHaveLength(700);
    expect(find('42 zone')).toHaveLength(named.length + 6);
  });
});

const { dataset } = loadDataset('data');
const edition = { version: '0.1.0', date: '2026-11-24' };
const real = overviewOf(dataset, edition);

/** The view from above of 700 zones, and of as many sources, the first of which speaks of all zones. */
function manyOverview(): Overview {
  const [zone] = real.zones;
  const [supporting] = real.sources;
  if (!zone || !supporting) throw new Error('The dataset has no zone or source');
  const supports = many.map(({ id }) => ({ subject: id, questions: ['founded'] as const }));
  return {
    ...real,
    paper: undefined,
    counts: { zones: 700, sources: 700 },
    zones: many.map(({ id, names }) => ({ ...zone, id, names: names.short })),
    sources: many.map(({ id }, i) => ({
      source: { ...supporting.source, id: `source-of-${id}` },
      subjects: i === 0 ? 700 : 0,
      supports: i === 0 ? supports : [],
    })),
  };
}

describe('the data page of many zones', () => {
  it('holds the first zones and sources, and fetches the others once when more are asked for', async () => {
    const whole = manyOverview();
    fetched.mockImplementation(async () => new Response(JSON.stringify(whole)));
    renderIn(atlas(), <DataPage overview={firstOfOverview(whole)} />);
    const rows = () => count('.coverage tbody th[scope=row]') - whole.countries.length;
    const sources = () => count('.source-index > li');
    expect([rows(), sources(), count('.supports a')]).toEqual([100, 100, 20]);
    expect(fetched).not.toHaveBeenCalled();
    const sum = document.querySelector('.coverage tfoot')?.textContent;
    await showMore('What is known');
    expect([rows(), sources()]).toEqual([200, 100]);
    expect(document.activeElement?.closest('tr')?.textContent).toContain('Zone 100');
    expect(document.querySelector('.coverage tfoot')?.textContent).toBe(sum);
    await showMore('Sources');
    expect([rows(), sources()]).toEqual([200, 200]);
    expect(fetched.mock.calls).toEqual([['./data/overview-whole.json']]);
  });

  it('says that the others do not come, and asks anew', async () => {
    const whole = manyOverview();
    fetched.mockRejectedValueOnce(new Error('no network'));
    renderIn(atlas(), <DataPage overview={firstOfOverview(whole)} />);
    await showMore('Sources');
    expect(told().join()).toMatch(/could not be fetched/);
    expect(count('.source-index > li')).toBe(100);
    fetched.mockImplementation(async () => new Response(JSON.stringify(whole)));
    await showMore('Sources');
    expect(count('.source-index > li')).toBe(200);
    expect(told().join()).not.toMatch(/could not be fetched/);
  });

  it('leads to a source beyond the first', async () => {
    const whole = manyOverview();
    fetched.mockImplementation(async () => new Response(JSON.stringify(whole)));
    window.location.hash = '#source-of-zone-555';
    await act(async () => renderIn(atlas(), <DataPage overview={firstOfOverview(whole)} />));
    expect(document.getElementById('source-of-zone-555')).not.toBeNull();
    expect(count('.source-index > li')).toBe(101);
  });
});

/** How policy reached 700 zones. */
function manyMobility(): Mobility {
  const whole = mobilityOf(dataset, edition);
  const [row] = whole.rows;
  const [trouble] = whole.troubles;
  if (!row || !trouble) throw new Error('The dataset has no judged zone');
  const cells = {
    revenue: { ...row.cells.revenue, reference: [], host: [], zone: [] },
    land: { ...row.cells.land, reference: [], host: [], zone: [] },
    talent: { ...row.cells.talent, reference: [], host: [], zone: [] },
  };
  return {
    ...whole,
    challenges: [],
    counts: { ...whole.counts, troubles: 700 },
    rows: many.map(({ id, country, names }) => ({ id, country, names: names.short, cells })),
    troubles: many.map(({ id, names }) => ({ ...trouble, id, names: names.short })),
  };
}

describe('the policy page of many zones', () => {
  const matrix = () => screen.getByLabelText('Zones by dimension of policy');
  const rows = () => count('.matrix tr[id^=row-]');

  it('holds the first rows and cells; more rows need nothing fetched', async () => {
    const whole = manyMobility();
    renderIn(atlas(), <PolicyPage mobility={firstOfMobility(whole)} />);
    expect([rows(), count('.policy-zone'), count('.troubles tbody tr')]).toEqual([100, 20, 100]);
    await showMore('Zones by dimension of policy');
    expect(rows()).toBe(200);
    expect(document.activeElement?.id).toBe('at-zone-100-revenue');
    await showMore('Zone by zone');
    expect(count('.policy-zone')).toBe(40);
    expect(document.activeElement?.textContent).toContain('Zone 20');
    expect(fetched).not.toHaveBeenCalled();
  });

  it('sorts all zones, and fetches the judgements of those that come first', async () => {
    const whole = manyMobility();
    fetched.mockImplementation(async () => new Response(JSON.stringify(whole)));
    renderIn(atlas(), <PolicyPage mobility={firstOfMobility(whole)} />);
    await act(async () => fireEvent.click(within(matrix()).getByText('Land')));
    expect(document.querySelector('.matrix tbody tr')?.id).toBe('row-zone-650');
    expect(document.querySelector('.policy-zone h3')?.textContent).toBe('Zone 650');
    expect(fetched.mock.calls).toEqual([['./data/mobility-whole.json']]);
  });

  it('leads to a cell beyond the first', async () => {
    const whole = manyMobility();
    fetched.mockImplementation(async () => new Response(JSON.stringify(whole)));
    window.location.hash = '#zone-500-land';
    await act(async () => renderIn(atlas(), <PolicyPage mobility={firstOfMobility(whole)} />));
    const cell = document.getElementById('zone-500-land');
    expect(cell?.querySelector('details')?.open).toBe(true);
    expect(document.getElementById('at-zone-500-land')).not.toBeNull();
    expect([rows(), count('.policy-zone')]).toEqual([101, 21]);
  });
});
