import type { Figures } from './measure.ts';

/** Median and spread of one figure. */
export interface Reading {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly p75: number;
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Puts the runs of one page together, figure by figure. */
export function summarise(runs: readonly Figures[]): Record<string, Reading> {
  const names = [...new Set(runs.flatMap((run) => Object.keys(run)))];
  return Object.fromEntries(
    names.map((name) => {
      const sorted = runs.flatMap((run) => run[name] ?? []).toSorted((a, b) => a - b);
      const reading = {
        median: at(sorted, 0.5),
        min: at(sorted, 0),
        max: at(sorted, 1),
        p75: at(sorted, 0.75),
      };
      return [name, reading];
    }),
  );
}

/** Readings by page, then by figure. */
export type Readings = Readonly<Record<string, Readonly<Record<string, Reading>>>>;

/** A target of the atlas and what was reached. */
export interface Result {
  readonly what: string;
  readonly figure: number;
  readonly target: number;
  readonly unit: '' | 'ms' | 'kB';
}

/** Every target, from readings at full speed and at a quarter of it. */
export function results(full: Readings, slow: Readings): Result[] {
  const value = (page: string, name: string) => full[page]?.[name]?.median ?? Number.NaN;
  const ratio = (what: string, a: [string, string], b: [string, string], target: number) => ({
    what,
    figure: value(...a) / value(...b),
    target,
    unit: '' as const,
  });
  const bare: [string, string] = ['bare MapLibre', 'map idle'];
  const answers = Object.entries({ ...slow.comparison, ...slow.atlas }).filter(([name]) =>
    name.startsWith('answer: '),
  );
  const all: Result[] = [
    ratio('first paint of the atlas / bare MapLibre idle', ['atlas', 'first paint'], bare, 0.2),
    ratio(
      'first paint of the atlas / first map of Leaflet',
      ['atlas', 'first paint'],
      ['Leaflet', 'map idle'],
      0.6,
    ),
    ratio('list usable / bare MapLibre idle', ['atlas', 'list usable'], bare, 0.5),
    ratio('map idle / bare MapLibre idle', ['atlas', 'map idle'], bare, 1.1),
    {
      what: 'longest task before the engine came',
      figure: value('atlas', 'longest before engine'),
      target: 100,
      unit: 'ms',
    },
    ratio('heap / bare MapLibre', ['atlas', 'heap'], ['bare MapLibre', 'heap'], 1.3),
    ratio('frame time p95 / bare', ['atlas', 'frame p95'], ['bare MapLibre', 'frame p95'], 1.15),
    ...answers.map(([name, { p75 }]) => ({
      what: `${name} (75th percentile, 4× slower CPU)`,
      figure: p75,
      target: 50,
      unit: 'ms' as const,
    })),
  ];
  return all.filter(({ figure }) => !Number.isNaN(figure));
}

const show = (figure: number, unit: Result['unit']) =>
  unit === '' ? figure.toFixed(2) : `${figure.toFixed(0)} ${unit}`;
const cell = (name: string, { median, min, max }: Reading) => {
  const part = /^bytes|^heap/.test(name)
    ? (x: number) => (x / 1000).toFixed(0)
    : (x: number) => x.toFixed(0);
  return `${part(median)} (${part(min)}–${part(max)})`;
};

/** The targets, then all figures (ms; kB for bytes and heap), as Markdown. */
export function markdown(full: Readings, slow: Readings): string {
  const table = (readings: Readings) => {
    const pages = Object.keys(readings);
    const names = [...new Set(pages.flatMap((page) => Object.keys(readings[page] ?? {})))];
    const row = (name: string) =>
      pages.map((page) => {
        const reading = readings[page]?.[name];
        return reading ? cell(name, reading) : '';
      });
    return [
      `| | ${pages.join(' | ')} |`,
      `|---|${pages.map(() => '---').join('|')}|`,
      ...names.map((name) => `| ${name} | ${row(name).join(' | ')} |`),
    ];
  };
  return [
    '| target | reached | at most | |',
    '|---|---|---|---|',
    ...results(full, slow).map(
      ({ what, figure, target, unit }) =>
        `| ${what} | ${show(figure, unit)} | ${show(target, unit)} | ${figure <= target ? 'met' : 'missed'} |`,
    ),
    '',
    'Medians (spread), ms and kB:',
    '',
    ...table(full),
    ...(Object.keys(slow).length > 0 ? ['', '4× slower CPU:', '', ...table(slow)] : []),
  ].join('\n');
}
