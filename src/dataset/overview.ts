import { byFounding, type Edition } from './bundle.ts';
import { factsUnder, isEstablished } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { Dimension } from './dimensions.ts';
import type { Paper } from './paperSchema.ts';
import { firstOf } from './portions.ts';
import { type Tally, tally } from './provenance.ts';
import { type QuestionKey, questionKeys } from './questions.ts';
import type { Facts, Source, Zone } from './schema.ts';
import { claimsOf } from './walk.ts';

/** A zone, or a country's regime, with how much is known of it in each dimension. */
export interface Coverage {
  readonly id: string;
  /** A zone's short names; a country is named by its code. */
  readonly names?: Zone['names']['short'] | undefined;
  readonly code?: string | undefined;
  readonly total: Tally;
  readonly byDimension: Readonly<Record<Dimension, Tally>>;
}

/** What one source supports in one zone or country. */
export interface Support {
  /** Id of the zone, or code of the country. */
  readonly subject: string;
  /** The questions, and `participations` where it tells of who takes part. */
  readonly questions: readonly (QuestionKey | 'participations')[];
}

/** A source with what it supports. */
export interface SupportingSource {
  readonly source: Source;
  /** How many zones and countries it supports. */
  readonly subjects: number;
  readonly supports: readonly Support[];
}

/** What the data page shows: the dataset seen from above. */
export interface Overview {
  readonly format: 'park-atlas/1';
  readonly edition: Edition;
  /** Claims of every kind, with those on what organisations do. */
  readonly claims: number;
  /** How many zones and sources there are. */
  readonly counts: { readonly zones: number; readonly sources: number };
  /** Whether it holds only the first of them. */
  readonly partial?: true;
  readonly zones: readonly Coverage[];
  /** All zones together. */
  readonly allZones: Pick<Coverage, 'total' | 'byDimension'>;
  readonly countries: readonly Coverage[];
  readonly sources: readonly SupportingSource[];
  readonly paper?: Paper | undefined;
}

/** One tally for each dimension. */
const byDimension = (of: (dimension: Dimension) => Tally): Coverage['byDimension'] => ({
  identity: of('identity'),
  participants: of('participants'),
  revenue: of('revenue'),
  land: of('land'),
  talent: of('talent'),
  performance: of('performance'),
  mobility: of('mobility'),
  challenges: of('challenges'),
});

function coverage(
  dataset: Dataset,
  facts: Facts,
  today: string,
): Pick<Coverage, 'total' | 'byDimension'> {
  const world = { source: (id: string) => dataset.sources.get(id), today };
  const of = (dimension: Dimension) => tally(facts, world, dimension);
  return {
    total: tally(facts, world),
    byDimension: byDimension(of),
  };
}

/** Which questions each source answers, for one zone or country. */
function* answered(facts: Facts): Generator<readonly [string, QuestionKey]> {
  for (const key of questionKeys) {
    for (const { fact } of factsUnder(facts, key)) {
      if (isEstablished(fact)) for (const { source } of fact.claims) yield [source, key];
    }
  }
}

function supports(dataset: Dataset): Map<string, Map<string, Set<QuestionKey | 'participations'>>> {
  const all = new Map<string, Map<string, Set<QuestionKey | 'participations'>>>();
  const add = (source: string, subject: string, key: QuestionKey | 'participations') => {
    const bySubject = all.get(source) ?? new Map<string, Set<QuestionKey | 'participations'>>();
    all.set(source, bySubject.set(subject, (bySubject.get(subject) ?? new Set()).add(key)));
  };
  for (const zone of dataset.zones) {
    for (const [source, key] of answered(zone.facts)) add(source, zone.id, key);
    for (const { claims, share } of zone.participations) {
      for (const { source } of [...claims, ...(share?.claims ?? [])]) {
        add(source, zone.id, 'participations');
      }
    }
  }
  for (const country of dataset.countries.values()) {
    for (const [source, key] of answered(country.facts)) add(source, country.code, key);
  }
  return all;
}

/** Derives the view from above. Sources are in the order of their titles. */
export function overviewOf(dataset: Dataset, edition: Edition): Overview {
  const supported = supports(dataset);
  const zones = dataset.zones.toSorted(byFounding).map((zone) => ({
    id: zone.id,
    names: zone.names.short,
    ...coverage(dataset, zone.facts, edition.date),
  }));
  return {
    format: 'park-atlas/1',
    edition,
    claims: [...claimsOf(dataset)].length,
    counts: { zones: zones.length, sources: dataset.sources.size },
    zones,
    allZones: sumCoverage(zones),
    countries: [...dataset.countries.values()].map((country) => ({
      id: country.id,
      code: country.code,
      ...coverage(dataset, country.facts, edition.date),
    })),
    sources: [...dataset.sources.values()]
      .toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
      .map((source) => ({
        source,
        subjects: supported.get(source.id)?.size ?? 0,
        supports: [...(supported.get(source.id) ?? [])].map(([subject, keys]) => ({
          subject,
          questions: [...keys],
        })),
      })),
    paper: dataset.paper,
  };
}

/** So many zones of one source are shown in one go, and of more so many at a time: each page has many sources. */
export const SUBJECTS = { inFull: 40, step: 20 };

/** What a page of many zones or sources holds at first; the whole where they are few. */
export function firstOfOverview(whole: Overview): Overview {
  const zones = firstOf(whole.zones);
  const sources = firstOf(whole.sources).map(({ source, subjects, supports }) => ({
    source,
    subjects,
    supports: firstOf(supports, SUBJECTS.inFull, SUBJECTS.step),
  }));
  const isWhole =
    zones.length === whole.zones.length &&
    sources.length === whole.sources.length &&
    sources.every(({ subjects, supports }) => supports.length === subjects);
  return isWhole ? whole : { ...whole, zones, sources, partial: true };
}

/** Sums what is known of several zones or countries. */
export function sumCoverage(rows: readonly Coverage[]): Pick<Coverage, 'total' | 'byDimension'> {
  const of = (dimension: Dimension) => sumTallies(rows.map((row) => row.byDimension[dimension]));
  return {
    total: sumTallies(rows.map(({ total }) => total)),
    byDimension: byDimension(of),
  };
}

/** Sums the columns of several tallies. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((total, t) => total + t[key], 0);
  return {
    claims: sum('claims'),
    established: sum('established'),
    disputed: sum('disputed'),
    selfReported: sum('selfReported'),
    old: sum('old'),
    notEstablished: sum('notEstablished'),
  };
}
