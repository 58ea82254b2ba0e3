import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensions } from '../../../src/dataset/dimensions.ts';
import { policyDimensions } from '../../../src/dataset/vocabulary.ts';
import { figures } from '../../../src/state/figures.ts';
import { format, parse } from '../../../src/state/url.ts';
import { emptyView, rowChoices, themes, type View } from '../../../src/state/view.ts';

const zones = ['rayong', 'sihanoukville', 'julong'];
const countries = ['ID', 'KH', 'TH'];
const known = { zones: new Set(zones), countries: new Set(countries) };

const degrees = (most: number) =>
  fc.integer({ min: -most * 1e4, max: most * 1e4 }).map((n) => n / 1e4 + 0);
const camera = fc.record({
  lng: degrees(180),
  lat: degrees(85),
  zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100),
});
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const view: fc.Arbitrary<View> = fc.record({
  countries: fc.subarray(countries),
  query: fc.string({ maxLength: 100, unit: 'grapheme' }).filter((s) => s.length <= 100),
  zone: maybe(fc.constantFrom(...zones)),
  section: maybe(fc.constantFrom(...dimensions, 'sources' as const)),
  figure: maybe(fc.constantFrom(...figures)),
  pair: fc.tuple(maybe(fc.constantFrom(...zones)), maybe(fc.constantFrom(...zones))),
  rows: maybe(fc.constantFrom(...rowChoices)),
  sort: maybe(fc.constantFrom(...policyDimensions)),
  at: maybe(camera),
});
const settings = fc.record({
  theme: maybe(fc.constantFrom(...themes)),
  embed: fc.boolean(),
  controls: fc.boolean(),
  freeGestures: fc.boolean(),
});
const foreign = fc.array(
  fc.tuple(
    fc.stringMatching(/^[a-z_]{1,8}$/).filter((name) => !ours.has(name)),
    fc.string({ maxLength: 20 }),
  ),
  { maxLength: 3 },
);
const ours = new Set(
  'country q zone zones dimension figure rows sort at theme embed controls gestures lang'.split(
    ' ',
  ),
);

describe('the address codec', () => {
  it('reads what it wrote, whatever the state', () => {
    fc.assert(
      fc.property(view, settings, foreign, (v, s, f) => {
        const written = format({ view: v, settings: s, foreign: f });
        expect(parse(written, known)).toEqual({ view: v, settings: s, foreign: f, notices: [] });
        expect(format(parse(written, known))).toBe(written);
      }),
    );
  });

  it('never throws and gives only known values, whatever the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webQueryParameters(), (raw, query) => {
        for (const search of [raw, `?${query}`, `?zone=${raw}&country=${raw}&at=${raw}`]) {
          const parsed = parse(search, known);
          expect(parsed.view.zone === undefined || known.zones.has(parsed.view.zone)).toBe(true);
          expect(parsed.view.countries.every((code) => known.countries.has(code))).toBe(true);
        }
      }),
    );
  });

  it('leaves defaults out', () => {
    expect(format(parse('', known))).toBe('');
  });

  it('writes commas as people do', () => {
    const written = format(parse('?country=TH,ID&at=101.1,13,7', known));
    expect(written).toBe('?country=ID,TH&at=101.1,13,7');
  });

  it('notices what it does not know and keeps the rest', () => {
    const { view, notices } = parse(
      '?zone=atlantis&country=ID,XX&zones=julong,mu&dimension=money&figure=pie&sort=gold&at=here',
      known,
    );
    expect(view).toEqual({ ...emptyView, countries: ['ID'], pair: ['julong', undefined] });
    expect(notices).toEqual([
      { parameter: 'zone', value: 'atlantis' },
      { parameter: 'country', value: 'XX' },
      { parameter: 'zones', value: 'mu' },
      { parameter: 'dimension', value: 'money' },
      { parameter: 'figure', value: 'pie' },
      { parameter: 'sort', value: 'gold' },
      { parameter: 'at', value: 'here' },
    ]);
  });

  it('asks for one figure', () => {
    expect(parse('?figure=tax&embed=1', known).view.figure).toBe('tax');
    expect(parse('?figure=constructor', known).view.figure).toBeUndefined();
    expect(format(parse('?embed=1&figure=foreign-staff', known))).toBe(
      '?figure=foreign-staff&embed=1',
    );
  });

  it('refuses prototype keys as zones', () => {
    expect(parse('?zone=constructor', known).view.zone).toBeUndefined();
    expect(parse('?zone=__proto__', known).view.zone).toBeUndefined();
  });

  it('keeps foreign parameters', () => {
    expect(format(parse('?utm_source=x&zone=julong&b=1&b=2', known))).toBe(
      '?zone=julong&utm_source=x&b=1&b=2',
    );
  });

  it('notices a language that the site has not', () => {
    expect(parse('?lang=fr', known).notices).toEqual([{ parameter: 'lang', value: 'fr' }]);
    expect(parse('?lang=zh', known).notices).toEqual([]);
  });
});
