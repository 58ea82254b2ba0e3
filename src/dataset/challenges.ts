import { byFounding } from './bundle.ts';
import type { Dataset } from './dataset.ts';
import type { FactShown } from './factShown.ts';
import type { PaperChallenge } from './paperSchema.ts';
import type { Zone } from './schema.ts';
import { type Bearing, type Challenge, challenges } from './vocabulary.ts';
import { type FactAt, factsOf, zoneFileOf } from './walk.ts';

/** A fact that speaks to a challenge, with how it bears on it where the claims plainly say. */
export interface ChallengeFact extends FactShown {
  readonly bearing?: Bearing;
}

/** How many facts bear on a challenge in each way. */
export type BearingCounts = Readonly<Record<Bearing | 'none', number>>;

/** What one zone's facts say about a challenge. */
export interface ChallengeZone {
  readonly id: string;
  readonly country: string;
  readonly names: Zone['names']['short'];
  readonly facts: readonly ChallengeFact[];
}

/** A challenge that the paper names, with the facts of each zone that speak to it. */
export interface ChallengeView
  extends Pick<PaperChallenge, 'title' | 'text' | 'source' | 'locator'> {
  readonly id: Challenge;
  /** In how many zones facts speak to it, and how many facts bear on it in each way. */
  readonly counts: { readonly zones: number; readonly facts: BearingCounts };
  /** Oldest zone first; zones without such a fact are left out. */
  readonly zones: readonly ChallengeZone[];
}

/** The questions under which a zone's troubles stand, each with the count of its items. */
export const troubleQuestions = ['obstacles', 'disputes', 'accidents'] as const;
/** How many obstacles, disputes and accidents the data hold of one zone. */
export interface ZoneTroubles extends Pick<ChallengeZone, 'id' | 'names'> {
  readonly counts: Readonly<Record<(typeof troubleQuestions)[number], number>>;
}

function shown({ key, item, file, path, fact }: FactAt, challenge: Challenge): ChallengeFact {
  const bearing = fact.bearings?.[challenge];
  return { question: key, item, at: `${file}: ${path}`, fact, ...(bearing && { bearing }) };
}

const isTagged = ({ fact }: FactAt, challenge: Challenge) => fact.challenges?.includes(challenge);

/** The facts of each zone, found without going through those of all the others. */
function factsByFile(dataset: Dataset): (zone: Zone) => readonly FactAt[] {
  const files = new Map<string, FactAt[]>();
  for (const fact of factsOf(dataset)) {
    const known = files.get(fact.file);
    if (known) known.push(fact);
    else files.set(fact.file, [fact]);
  }
  return (zone) => files.get(zoneFileOf(zone)) ?? [];
}

/** Groups the facts that are tagged with the paper's challenges, by challenge and zone. */
export function challengesOf(dataset: Dataset): ChallengeView[] {
  const facts = factsByFile(dataset);
  const zones = dataset.zones.toSorted(byFounding);
  return (dataset.paper?.challenges ?? []).flatMap(({ id: name, ...challenge }) => {
    const id = challenges.find((known) => known === name);
    if (!id) return [];
    const { title, text, source, locator } = challenge;
    const told = zones.flatMap((zone): ChallengeZone[] => {
      const own = facts(zone).filter((fact) => isTagged(fact, id));
      if (own.length === 0) return [];
      const { country, names } = zone;
      return [{ id: zone.id, country, names: names.short, facts: own.map((f) => shown(f, id)) }];
    });
    const counts = {
      zones: told.length,
      facts: bearingCounts(told.flatMap((zone) => zone.facts)),
    };
    return [{ id, title, text, source, ...(locator && { locator }), counts, zones: told }];
  });
}

/** Counts each zone's obstacles, disputes and accidents, oldest zone first. */
export function troublesOf(dataset: Dataset): ZoneTroubles[] {
  const facts = factsByFile(dataset);
  return dataset.zones.toSorted(byFounding).map((zone) => {
    const own = facts(zone);
    const count = (question: string) => own.filter(({ key }) => key === question).length;
    return {
      id: zone.id,
      names: zone.names.short,
      counts: {
        obstacles: count('obstacles'),
        disputes: count('disputes'),
        accidents: count('accidents'),
      },
    };
  });
}

/** How the facts about a challenge bear on it: the count of each reading, and of facts without one. */
export function bearingCounts(facts: readonly ChallengeFact[]): BearingCounts {
  const count = (bearing: Bearing | undefined) =>
    facts.filter((fact) => fact.bearing === bearing).length;
  return {
    'bears out': count('bears out'),
    eases: count('eases'),
    mixed: count('mixed'),
    none: count(undefined),
  };
}
