import { byFounding, type Edition } from './bundle.ts';
import { type ChallengeView, challengesOf, troublesOf, type ZoneTroubles } from './challenges.ts';
import { factsUnder, isEstablished } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { FactShown } from './factShown.ts';
import type { Paper } from './paperSchema.ts';
import { firstOf } from './portions.ts';
import { isQuestionKey } from './questions.ts';
import type { FactRef, Facts, Organisation, Place, Source, Transfer, Zone } from './schema.ts';
import { type PolicyDimension, policyDimensions } from './vocabulary.ts';
import { countryFileOf, zoneFileOf } from './walk.ts';

/** How policy of one dimension reached a zone, with the facts that the judgement rests on. */
export interface MobilityCell
  extends Pick<Transfer, 'outcome' | 'basis' | 'reason' | 'change' | 'sources'> {
  readonly reference: readonly FactShown[];
  readonly host: readonly FactShown[];
  readonly zone: readonly FactShown[];
  readonly actors: readonly Organisation[];
}

/** One zone's row of the matrix. */
export interface MobilityRow {
  readonly id: string;
  readonly country: string;
  readonly names: Zone['names']['short'];
  readonly cells: Readonly<Record<PolicyDimension, MobilityCell>>;
}

/** What the policy page shows: seven zones by three dimensions, and the paper's challenges. */
export interface Mobility {
  readonly format: 'park-atlas/1';
  readonly edition: Edition;
  /** How many sources there are, and zones with their troubles counted. */
  readonly counts: { readonly sources: number; readonly troubles: number };
  /** Whether it holds only the first of the zones. */
  readonly partial?: true;
  readonly rows: readonly MobilityRow[];
  readonly framework: Paper['framework'];
  /** How to cite the paper; none in a dataset that follows no paper. */
  readonly citation: Paper['citation'] | undefined;
  readonly challenges: readonly ChallengeView[];
  readonly troubles: readonly ZoneTroubles[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly places: Readonly<Record<string, Place>>;
}

function shown(file: string, facts: Facts, { question, item }: FactRef): FactShown[] {
  if (!isQuestionKey(question)) return [];
  const named = factsUnder(facts, question).find((one) => one.item === item);
  if (!named || !isEstablished(named.fact)) return [];
  const at = `${file}: facts.${question}${item === undefined ? '' : `.${item}`}`;
  return [{ question, item, at, fact: named.fact }];
}

function cell(dataset: Dataset, zone: Zone, transfer: Transfer): MobilityCell {
  const { outcome, basis, reason, change, sources } = transfer;
  const china = dataset.countries.get('CN');
  const host = dataset.countries.get(zone.country);
  return {
    outcome,
    basis,
    reason,
    change,
    sources,
    reference: china
      ? transfer.reference.flatMap((ref) => shown(countryFileOf(china), china.facts, ref))
      : [],
    host: host ? transfer.host.flatMap((ref) => shown(countryFileOf(host), host.facts, ref)) : [],
    zone: transfer.zone.flatMap((ref) => shown(zoneFileOf(zone), zone.facts, ref)),
    actors: transfer.actors.flatMap((id) => dataset.organisations.get(id) ?? []),
  };
}

function* sourcesIn(rows: readonly MobilityRow[]): Generator<string> {
  for (const { cells } of rows) {
    for (const dimension of policyDimensions) {
      const { reference, host, zone, sources } = cells[dimension];
      yield* sources;
      for (const { fact } of [...reference, ...host, ...zone]) {
        for (const { source } of fact.claims) yield source;
      }
    }
  }
}

function* challengeSources(challenges: readonly ChallengeView[]): Generator<string> {
  for (const { source, zones } of challenges) {
    yield source;
    for (const { fact } of zones.flatMap(({ facts }) => facts)) {
      for (const claim of fact.claims) yield claim.source;
    }
  }
}

const firstTold = (challenge: ChallengeView): ChallengeView => ({
  ...challenge,
  zones: firstOf(challenge.zones),
});

const sourcesOf = ({
  framework,
  rows,
  challenges,
}: Pick<Mobility, 'framework' | 'rows' | 'challenges'>): Set<string> =>
  new Set([
    ...framework.map(({ source }) => source),
    ...sourcesIn(rows),
    ...challengeSources(challenges),
  ]);

/** What a page of many zones holds at first; the whole where they are few. */
export function firstOfMobility(whole: Mobility): Mobility {
  const rows = firstOf(whole.rows);
  const troubles = firstOf(whole.troubles);
  if (rows.length === whole.rows.length && troubles.length === whole.troubles.length) return whole;
  const challenges = whole.challenges.map(firstTold);
  const ids = sourcesOf({ framework: whole.framework, rows, challenges });
  const sources = Object.fromEntries(Object.entries(whole.sources).filter(([id]) => ids.has(id)));
  return { ...whole, rows, troubles, challenges, sources, partial: true };
}

/** Derives the matrix from the zones that have their transfers judged, oldest zone first. */
export function mobilityOf(dataset: Dataset, edition: Edition): Mobility {
  const rows = dataset.zones.toSorted(byFounding).flatMap((zone): MobilityRow[] => {
    const { transfers } = zone;
    if (!transfers) return [];
    return [
      {
        id: zone.id,
        country: zone.country,
        names: zone.names.short,
        cells: {
          revenue: cell(dataset, zone, transfers.revenue),
          land: cell(dataset, zone, transfers.land),
          talent: cell(dataset, zone, transfers.talent),
        },
      },
    ];
  });
  const framework = dataset.paper?.framework ?? [];
  const challenges = challengesOf(dataset);
  const troubles = troublesOf(dataset);
  const ids = sourcesOf({
    framework,
    rows: firstOf(rows),
    challenges: challenges.map(firstTold),
  });
  // The first come first, so that a source keeps its number when the others are fetched.
  for (const id of sourcesOf({ framework, rows, challenges })) ids.add(id);
  return {
    format: 'park-atlas/1',
    edition,
    counts: { sources: ids.size, troubles: troubles.length },
    rows,
    framework,
    citation: dataset.paper?.citation,
    challenges,
    troubles,
    sources: Object.fromEntries(
      [...ids].flatMap((id) => {
        const source = dataset.sources.get(id);
        return source ? [[id, source] as const] : [];
      }),
    ),
    places: {},
  };
}
