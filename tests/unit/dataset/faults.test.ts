import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readData } from '../../../scripts/lib/readData.ts';
import { checks, type World } from '../../../src/dataset/checks.ts';
import { type DataFile, type Fault, parseDataset } from '../../../src/dataset/parse.ts';
import { both, files, validFiles } from '../../fixtures/files.ts';

vi.setConfig({ testTimeout: 60_000 });

// Every class of fault, put at any place of a valid dataset where it can stand, is refused with file, path and
// reason; and whatever is valid is taken.

const world: World = {
  today: '2026-11-24',
  isInside: (_, [lon, lat]) => lon > 70 && lon < 140 && lat > -12 && lat < 60,
};

function faultsIn(data: readonly DataFile[]): Fault[] {
  const { dataset, faults } = parseDataset(data);
  return [...faults, ...checks.flatMap((check) => check(dataset, world))];
}

type Holder = Record<string | number, unknown>;
/** A place in the files: the object or list that holds it, and its key there. */
interface Spot {
  readonly file: string;
  readonly holder: Holder;
  readonly key: string | number;
  readonly value: unknown;
}

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

function* spots(file: string, value: unknown): Generator<Spot> {
  if (!isHolder(value)) return;
  for (const key of Object.keys(value)) {
    yield { file, holder: value, key, value: value[key] };
    yield* spots(file, value[key]);
  }
}

/** Spoils one place that `fits` and expects a fault, whole and readable; for the `reason` if one is given. */
function refuses(
  fits: (spot: Spot) => boolean,
  spoil: (spot: Spot) => void,
  expected = /./,
  data: () => DataFile[] = () => structuredClone(files()),
  numRuns = 40,
) {
  const count = data()
    .flatMap(({ file, json }) => [...spots(file, json)])
    .filter(fits).length;
  expect(count).toBeGreaterThan(0);
  fc.assert(
    fc.property(fc.nat(count - 1), (n) => {
      const spoilt = data();
      const spot = spoilt.flatMap(({ file, json }) => [...spots(file, json)]).filter(fits)[n];
      if (!spot) throw new Error('no such place');
      spoil(spot);
      const faults = faultsIn(spoilt);
      const where = `${spot.file}: ${spot.key}`;
      expect(faults.map(({ reason }) => reason).join('\n'), where).toMatch(expected);
      for (const { file, path, reason } of faults) {
        expect([file, path, reason].every((part) => part.trim().length > 0)).toBe(true);
      }
    }),
    { numRuns },
  );
}

const put = (value: unknown) => (spot: Spot) => {
  spot.holder[spot.key] = value;
};
const keyIs =
  (...keys: string[]) =>
  ({ key }: Spot) =>
    keys.includes(String(key));
const isText = ({ value }: Spot) => typeof value === 'string';
const isNumber = ({ value }: Spot) => typeof value === 'number';
const isObject = ({ value }: Spot) => isHolder(value) && !Array.isArray(value);

const required = keyIs(
  ...['id', 'country', 'names', 'sites', 'participations', 'facts', 'en', 'short', 'local', 'also'],
  ...['sources', 'organisation', 'role', 'claims', 'value', 'source', 'unit', 'kind', 'position'],
  ...['precision', 'title', 'type', 'accessed', 'code', 'capital', 'form', 'label'],
);

describe('a fault anywhere is refused with file, path and reason', () => {
  it('wrong type', () => {
    refuses(isText, put(7));
    refuses(isNumber, put('seven'));
    refuses(isObject, put('text'));
    refuses(({ value }) => Array.isArray(value), put({}));
    refuses(({ value }) => value !== undefined, put(null));
  });

  it('missing key', () => {
    refuses(required, ({ holder, key }) => delete holder[key]);
  });

  it('unknown key', () => {
    refuses(isObject, ({ value }) => Object.assign(isHolder(value) ? value : {}, { Surplus: 1 }));
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('key %s', (key) => {
    refuses(isObject, ({ value }) => {
      if (!isHolder(value)) return;
      // As JSON.parse makes it: a key of its own.
      Object.defineProperty(value, key, { value: { polluted: true }, enumerable: true });
    });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('an id that leads nowhere', () => {
    refuses(
      ({ key, value }) =>
        typeof value === 'string' && /^(source|organisation|home|capital)$/.test(String(key)),
      put('no-such-thing'),
      /has the id “no-such-thing”/,
    );
  });

  it('an id twice', () => {
    refuses(
      ({ key, value }) =>
        Array.isArray(value) &&
        isHolder(value[0]) &&
        /^(places|organisations|sources)$/.test(String(key)),
      ({ value }) => Array.isArray(value) && value.push(structuredClone(value[0])),
      /twice|already|unique|once/,
    );
  });

  it('a number that is none', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1e300])
      refuses(isNumber, put(value));
  });

  it('coordinates swapped, and a point in another country', () => {
    const isPoint = ({ value }: Spot) =>
      Array.isArray(value) && typeof value[0] === 'number' && value.length === 2 && value[0] > 95;
    refuses(isPoint, ({ holder, key, value }) => {
      holder[key] = Array.isArray(value) ? value.toReversed() : value;
    });
    refuses(isPoint, put([0.5, 0.5]));
  });

  it('schedules that overlap, shares over 100', () => {
    refuses(keyIs('exemptYears'), put(40), /overlap/);
    refuses(
      ({ key, value }) => key === 'unit' && value === '%',
      ({ holder }) => Object.assign(holder, { value: 101 }),
    );
    // Each possible by itself.
    refuses(
      keyIs('participations'),
      ({ value }) => Array.isArray(value) && value.push(structuredClone(value[0])),
      /shares in the developer sum to 140.00 %/,
    );
  });

  it.each(['2016-13', '2016-02-30', '16-01', 'May 2016', '2016-1-1', ''])('date %s', (date) => {
    refuses(keyIs('asOf', 'validFrom'), put(date));
  });

  it('a date to come', () => {
    refuses(keyIs('asOf'), put('2091'), /2091 is to come/);
  });

  it('a unit of another quantity', () => {
    refuses(keyIs('unit'), put('firms'));
  });

  it.each(['<b>bold</b>', '<script>alert(1)</script>', 'x'.repeat(200_000), 'e\u0301', ''])(
    'text %.30s',
    (bad) => {
      refuses(isText, put(bad));
    },
  );
});

describe('bytes that are no dataset', () => {
  let dir = '';
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'faults-'));
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  const written = async (spoil: (bytes: Buffer) => Buffer) => {
    for (const { file, json } of files()) {
      await mkdir(dirname(join(dir, file)), { recursive: true });
      const bytes = Buffer.from(JSON.stringify(json));
      writeFileSync(join(dir, file), file === 'places.json' ? spoil(bytes) : bytes);
    }
    return readData(dir).faults;
  };

  it('cut at any byte, or empty', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 0.999, noNaN: true }), async (share) => {
        const faults = await written((bytes) =>
          bytes.subarray(0, Math.floor(bytes.length * share)),
        );
        expect(faults).toMatchObject([{ file: 'places.json', path: '(whole file)' }]);
        expect(faults[0]?.reason).toMatch(/^not JSON in UTF-8: \S/);
      }),
      { numRuns: 20 },
    );
  });

  it('no UTF-8', async () => {
    const faults = await written((bytes) => Buffer.concat([bytes, Buffer.from([0xff, 0xfe])]));
    expect(faults).toMatchObject([{ file: 'places.json' }]);
  });
});

describe('a valid dataset', () => {
  const word = fc.stringMatching(/^[A-Za-z][a-zà-ü ]{0,30}[a-z]$/).map((s) => s.normalize('NFC'));
  const figure = fc.record({
    value: fc.integer({ min: 1, max: 1e9 }),
    unit: fc.constant('ha'),
    asOf: fc.integer({ min: 1990, max: 2019 }).map(String),
    source: fc.constant('report'),
  });

  it('is taken whatever it says, and comes back as it was written', () => {
    fc.assert(
      fc.property(
        word,
        word,
        figure,
        fc.double({ min: 0, max: 100, noNaN: true }),
        (en, zh, area, share) => {
          const all = validFiles();
          const { zone } = all;
          zone.names.short = { en, zh };
          const [plan] = zone.participations;
          Object.assign(plan.share.claims[0] ?? {}, { value: share });
          Object.assign(zone.facts, {
            plannedArea: {
              claims: [area, { value: 400, unit: 'ha', asOf: '1989', source: 'paper' }],
            },
            landRules: { first: { claims: [{ value: both(en), source: 'paper' }] } },
          });
          const data: DataFile[] = JSON.parse(JSON.stringify(files(all)));
          expect(faultsIn(data)).toEqual([]);
          expect(parseDataset(data).dataset.zones).toEqual([JSON.parse(JSON.stringify(zone))]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the published data, spoilt', () => {
  const real = readData('data').files.filter(({ file }) =>
    /^(zones\/rayong|countries\/th)/.test(file),
  );

  it.each([
    ['wrong type', isText, put(7)],
    ['markup', isText, put('<i>x</i>')],
    ['a number that is none', isNumber, put(Number.NaN)],
    [
      'unknown key',
      isObject,
      ({ value }: Spot) => Object.assign(isHolder(value) ? value : {}, { Surplus: 1 }),
    ],
  ] as const)('%s', (_, fits, spoil) => {
    // Only these two files are parsed: what they name is missing by design, so the fault must be one of form.
    const { faults: before } = parseDataset(real);
    const count = real
      .flatMap(({ file, json }) => [...spots(file, json)])
      .filter((s) => s.key !== '$schema' && fits(s)).length;
    fc.assert(
      fc.property(fc.nat(count - 1), (n) => {
        const spoilt = structuredClone(real);
        const spot = spoilt
          .flatMap(({ file, json }) => [...spots(file, json)])
          .filter((s) => s.key !== '$schema' && fits(s))[n];
        if (!spot) throw new Error('no such place');
        spoil(spot);
        const { faults } = parseDataset(spoilt);
        expect(faults.length).toBeGreaterThan(before.length);
        expect(faults.some(({ file }) => file === spot.file)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
