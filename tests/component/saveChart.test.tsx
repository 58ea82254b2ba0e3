import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CitingContext } from '../../src/panels/context.ts';
import { SaveChart } from '../../src/panels/SaveChart.tsx';
import { bundle, makeAtlas, renderIn } from '../fixtures/atlas.tsx';

const { sources, places } = bundle('rayong');
const citing = { sources, places, numbers: new Map([['paper', 1]]), level: 2 as const };

/** What a file that was saved says; jsdom's blobs cannot be read but so. */
function textOf(name: string): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve) => {
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(saved.get(name) ?? new Blob());
  });
}

/** Files that were handed to the browser, by name. */
const saved = new Map<string, Blob>();
let next: Blob | undefined;

beforeEach(() => {
  saved.clear();
  // jsdom has no object URLs and follows no link.
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        next = blob;
        return 'blob:test';
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    if (next) saved.set(this.download, next);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function show(lang: 'en' | 'zh' = 'en') {
  renderIn(
    makeAtlas(lang),
    <CitingContext value={citing}>
      <SaveChart
        figure="workforce"
        name="Staff by origin, Rayong"
        file="workforce"
        zone="rayong"
        sources={() => ['paper', 'report', 'paper', 'unknown']}
        chart={(surround) => ({
          kind: 'workforce',
          props: {
            ...surround,
            name: 'Staff by origin, Rayong',
            and: ', ',
            rows: [{ id: 'a', date: '2018', local: { people: 900, words: '900 local' } }],
          },
        })}
        rows={() => [
          {
            series: 'local',
            date: '2018',
            value: 900,
            unit: 'people',
            words: '=900',
            source: sources.paper,
          },
        ]}
      />
    </CitingContext>,
  );
}

describe('saving a chart', () => {
  it('as SVG gives a picture with its sources, each once, the version and the date', async () => {
    show();
    await userEvent.click(screen.getByText('Save'));
    await userEvent.click(
      screen.getByRole('button', { name: 'Save as SVG: Staff by origin, Rayong' }),
    );
    expect(await screen.findByText('park-atlas-rayong-workforce.svg saved')).toBeVisible();
    const file = saved.get('park-atlas-rayong-workforce.svg');
    expect(file?.type).toBe('image/svg+xml');
    const svg = new DOMParser().parseFromString(
      await textOf('park-atlas-rayong-workforce.svg'),
      'image/svg+xml',
    );
    const words = [...svg.querySelectorAll('text')].map((e) => e.textContent).join(' ');
    expect(words).toContain('900 local');
    expect(words).toContain(
      'Sources: Title of paper (Publisher of paper, 2018); Title of report (Publisher of report, 2019).',
    );
    expect(words).toContain('Park Atlas 0.0.0, 24 Nov 2026. Licence: CC BY 4.0.');
  });

  it('as CSV gives each number with unit, date, source and version, safe for spreadsheets', async () => {
    show();
    await userEvent.click(screen.getByText('Save'));
    await userEvent.click(
      screen.getByRole('button', { name: 'Save as CSV: Staff by origin, Rayong' }),
    );
    const text = await textOf('park-atlas-rayong-workforce.csv');
    expect(parse(text, { columns: true, bom: true })).toMatchObject([
      {
        zone: 'rayong',
        chart: 'Staff by origin, Rayong',
        series: 'local',
        date: '2018',
        value: '900',
        unit: 'people',
        value_in_words: "'=900",
        source_title: 'Title of paper',
        source_url: 'https://example.org/paper',
        atlas_version: '0.0.0',
        atlas_date: '2026-11-24',
        licence: 'CC BY 4.0',
      },
    ]);
  });

  it('says so where the browser cannot draw a PNG', async () => {
    // jsdom decodes no pictures.
    show();
    await userEvent.click(screen.getByText('Save'));
    await userEvent.click(
      screen.getByRole('button', { name: 'Save as PNG: Staff by origin, Rayong' }),
    );
    expect(await screen.findByText(/^It could not be saved: /)).toBeVisible();
    expect(saved.size).toBe(0);
  });

  it('speaks Chinese in a Chinese atlas', async () => {
    show('zh');
    await userEvent.click(screen.getByText('保存'));
    await userEvent.click(
      screen.getByRole('button', { name: '保存为 SVG：Staff by origin, Rayong' }),
    );
    await screen.findByText('已保存 park-atlas-rayong-workforce.svg');
    const svg = await textOf('park-atlas-rayong-workforce.svg');
    expect(svg).toContain('xml:lang="zh-Hans"');
    expect(svg).toContain('资料来源：Title of paper（Publisher of paper, 2018）；');
  });
});
