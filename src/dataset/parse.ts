import type { z } from 'zod';
import type { Dataset } from './dataset.ts';
import { exchangeRatesSchema } from './exchangeRateSchema.ts';
import { leftOutSchema } from './leftOutSchema.ts';
import { paperSchema } from './paperSchema.ts';
import {
  countrySchema,
  organisationsSchema,
  placesSchema,
  sourcesSchema,
  zoneSchema,
} from './schema.ts';

/** A data file as read from disk: its path below the dataset folder and its JSON. */
export interface DataFile {
  readonly file: string;
  readonly json: unknown;
}

/** What is wrong, where: `file: path: reason`. */
export interface Fault {
  readonly file: string;
  readonly path: string;
  readonly reason: string;
}

/** A dataset with the file that each thing came from, for messages. */
export interface Parsed {
  readonly dataset: Dataset;
  readonly faults: readonly Fault[];
}

/** Writes a JSON path as people read it, e.g. `facts.tenure.plot.claims[0].value`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((step, i) =>
      typeof step === 'number' ? `[${step}]` : i === 0 ? String(step) : `.${String(step)}`,
    )
    .join('');
}

type Issue = z.core.$ZodIssue;

/** The deepest branch of a union is the one that was meant; its issues say more than “invalid input”. */
function flatten(issue: Issue, prefix: readonly PropertyKey[] = []): Issue[] {
  const path = [...prefix, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
  const branches = issue.errors.map((branch) => branch.flatMap((inner) => flatten(inner, path)));
  const depth = (branch: Issue[]) => Math.max(...branch.map((inner) => inner.path.length));
  return branches.reduce((best, branch) => (depth(branch) > depth(best) ? branch : best));
}

/** Paths of keys `__proto__`, which the schema would pass over unseen. */
function prototypeKeys(json: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.keys(json).flatMap((key) => {
    const at = [...path, Array.isArray(json) ? Number(key) : key];
    return key === '__proto__' ? [at] : prototypeKeys(Reflect.get(json, key), at);
  });
}

function check<T>(schema: z.ZodType<T>, { file, json }: DataFile, faults: Fault[]): T | undefined {
  for (const path of prototypeKeys(json)) {
    faults.push({ file, path: formatPath(path), reason: 'no key may be called so' });
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  for (const issue of result.error.issues.flatMap((i) => flatten(i))) {
    faults.push({ file, path: formatPath(issue.path) || '(whole file)', reason: issue.message });
  }
  return undefined;
}

function byId<T extends { readonly id: string }>(
  things: readonly T[],
  file: string,
  list: string,
  faults: Fault[],
): Map<string, T> {
  const map = new Map<string, T>();
  for (const [i, thing] of things.entries()) {
    if (map.has(thing.id)) {
      faults.push({ file, path: `${list}[${i}].id`, reason: `“${thing.id}” is already taken` });
    }
    map.set(thing.id, thing);
  }
  return map;
}

const zoneFile = /^zones\/(.+)\.json$/;
const countryFile = /^countries\/(.+)\.json$/;

/**
 * Parses the files of a dataset folder. Every fault of form is reported; the dataset holds whatever passed,
 * so that the cross-checks can still look at the rest.
 */
export function parseDataset(files: readonly DataFile[]): Parsed {
  const faults: Fault[] = [];
  const optional = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const file = files.find((f) => f.file === name);
    return file && check(schema, file, faults);
  };
  const shared = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    if (files.some((f) => f.file === name)) return optional(name, schema);
    faults.push({ file: name, path: '(whole file)', reason: 'the file is missing' });
    return undefined;
  };
  const named = <T extends { readonly id: string }>(pattern: RegExp, schema: z.ZodType<T>): T[] =>
    files.flatMap((file) => {
      const id = pattern.exec(file.file)?.[1];
      if (id === undefined) return [];
      const thing = check(schema, file, faults);
      if (thing && thing.id !== id) {
        faults.push({ ...file, path: 'id', reason: `expected “${id}” as the file is named so` });
      }
      return thing ? [thing] : [];
    });

  const sources = shared('sources.json', sourcesSchema)?.sources ?? [];
  const organisations = shared('organisations.json', organisationsSchema)?.organisations ?? [];
  const places = shared('places.json', placesSchema)?.places ?? [];
  const countries = named(countryFile, countrySchema);
  const zones = named(zoneFile, zoneSchema);
  if (zones.length === 0 && faults.length === 0) {
    faults.push({ file: 'zones/', path: '(whole folder)', reason: 'no zone was found' });
  }
  return {
    dataset: {
      zones,
      countries: new Map(countries.map((c) => [c.code, c])),
      sources: byId(sources, 'sources.json', 'sources', faults),
      organisations: byId(organisations, 'organisations.json', 'organisations', faults),
      places: byId(places, 'places.json', 'places', faults),
      paper: optional('paper.json', paperSchema),
      leftOut: optional('left-out.json', leftOutSchema)?.leftOut ?? [],
      exchangeRates: optional('exchange-rates.json', exchangeRatesSchema),
    },
    faults,
  };
}
