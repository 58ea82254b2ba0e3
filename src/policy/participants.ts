import { factsUnder, isEstablished, preferred } from '../dataset/claim.ts';
import type { Claim, Facts, Organisation, Participation, Source } from '../dataset/schema.ts';
import { roles } from '../dataset/vocabulary.ts';

/** Where an actor comes from: China, the zone's host country, or neither. */
export type Side = 'home' | 'host' | 'third';

/**
 * Levels of actors, in the order in which they are drawn. `unplaced` holds agencies of which the dataset does not
 * say whether they belong to a central or a local government.
 */
export const levels = [
  'central',
  'local',
  'unplaced',
  'finance',
  'firm',
  'research',
  'community',
] as const;
/** A level of actors. */
export type Level = (typeof levels)[number];

const levelByKind: Readonly<Record<Organisation['kind'], Level>> = {
  ministry: 'central',
  'local government': 'local',
  agency: 'unplaced',
  bank: 'finance',
  insurer: 'finance',
  firm: 'firm',
  school: 'research',
  'research institute': 'research',
  association: 'community',
  community: 'community',
};

/** The level that the kind of an organisation gives it; for an agency the dataset says it. */
export const levelOf = ({ kind, level }: Pick<Organisation, 'kind' | 'level'>): Level =>
  kind === 'agency' ? (level ?? 'unplaced') : levelByKind[kind];

/** The side of an organisation as seen from a zone; `host` is the zone's country code. */
export function sideOf({ country }: Pick<Organisation, 'country'>, host: string): Side {
  if (country === host) return 'host';
  return country === 'CN' ? 'home' : 'third';
}

/** A participation with its place in the zone's file. */
export interface Part {
  readonly participation: Participation;
  /** Index in the zone's list. */
  readonly index: number;
}

/** An organisation with all that it does in a zone. */
export interface Participant {
  readonly organisation: Organisation;
  readonly side: Side;
  readonly level: Level;
  /** In the order of the roles; at least one. */
  readonly parts: readonly Part[];
}

const rank = ({ participation }: Part) => roles.indexOf(participation.role);
const firstRank = ({ parts: [first] }: Participant) => (first ? rank(first) : roles.length);

/** Everyone who takes part in a zone, once each, by role; what is the same keeps the order of the file. */
export function participantsOf(
  participations: readonly Participation[],
  organisations: Readonly<Record<string, Organisation>>,
  host: string,
): readonly Participant[] {
  const byId = new Map<string, Part[]>();
  for (const [index, participation] of participations.entries()) {
    const parts = byId.get(participation.organisation) ?? [];
    byId.set(participation.organisation, [...parts, { participation, index }]);
  }
  return [...byId]
    .flatMap(([id, parts]): Participant[] => {
      const organisation = organisations[id];
      return organisation
        ? [
            {
              organisation,
              side: sideOf(organisation, host),
              level: levelOf(organisation),
              parts: parts.toSorted((a, b) => rank(a) - rank(b)),
            },
          ]
        : [];
    })
    .toSorted((a, b) => firstRank(a) - firstRank(b));
}

/** Whether an organisation builds and runs the zone. */
export const isDeveloper = ({ parts }: Participant): boolean =>
  parts.some(({ participation }) => participation.role === 'developer');

/** The share that a participation holds in the zone’s developer: the preferred claim, in percent. */
export interface Holding {
  readonly organisation: Organisation;
  readonly side: Side;
  readonly percent: number;
  readonly claim: Claim;
  /** Index of the participation in the zone’s list. */
  readonly index: number;
}

/**
 * Who holds how much of the developer, the home side first. Shares in other firms are left out, and so is what no
 * source gives: the shares need not come to 100. They may be of unlike dates.
 */
export function developerHoldings(participants: readonly Participant[]): readonly Holding[] {
  const developers = new Set(participants.filter(isDeveloper).map((p) => p.organisation.id));
  const order: readonly Side[] = ['home', 'third', 'host'];
  return participants
    .flatMap(({ organisation, side, parts }) =>
      parts.flatMap(({ participation: { role, share, shareOf }, index }): Holding[] => {
        const held =
          shareOf === undefined ? role === 'parent' || role === 'partner' : developers.has(shareOf);
        if (!share || !held) return [];
        const claim = preferred(share);
        return typeof claim.value === 'number'
          ? [{ organisation, side, percent: claim.value, claim, index }]
          : [];
      }),
    )
    .toSorted((a, b) => order.indexOf(a.side) - order.indexOf(b.side));
}

/** Splits a list for show: at most `most` are drawn, the rest is folded; one alone is never folded. */
export function fold<T>(
  list: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly folded: readonly T[] } {
  return list.length <= most + 1
    ? { shown: list, folded: [] }
    : { shown: list.slice(0, most), folded: list.slice(most) };
}

/** Song, Sun, Liang, Ngampramuan, Wuzhati and Zhou, J. Geogr. Sci. 31(5), 2021, who sort zones by partnership. */
const PARTNERSHIP_PAPER = '10.1007/s11442-021-1864-6';

/** What the 2021 paper calls the partnership behind a zone, with the claim’s place; undefined where it is silent. */
export function paperPartnership(
  facts: Facts,
  sources: Readonly<Record<string, Source>>,
): { readonly claim: Claim; readonly path: string } | undefined {
  for (const { fact } of factsUnder(facts, 'partnershipType')) {
    if (!isEstablished(fact)) continue;
    const index = fact.claims.findIndex(({ source }) => sources[source]?.DOI === PARTNERSHIP_PAPER);
    const claim = fact.claims[index];
    if (claim) return { claim, path: `facts.partnershipType.claims[${index}]` };
  }
  return undefined;
}

/** How many of a zone’s Chinese participants have a known seat, and where, most participants first. */
export interface KnownSeats {
  readonly known: number;
  readonly all: number;
  readonly places: readonly { readonly id: string; readonly organisations: number }[];
}

/** Counts the Chinese participants and the places of their seats. */
export function knownSeats(participants: readonly Participant[]): KnownSeats {
  const chinese = participants.filter(({ organisation }) => organisation.country === 'CN');
  const homes = chinese.flatMap(({ organisation }) => organisation.home ?? []);
  const places = [...new Set(homes)].map((id) => ({
    id,
    organisations: homes.filter((home) => home === id).length,
  }));
  return {
    known: homes.length,
    all: chinese.length,
    places: places.toSorted((a, b) => b.organisations - a.organisations),
  };
}
