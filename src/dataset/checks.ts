import {
  dateOf,
  isAmount,
  isDisputed,
  isTaxSchedule,
  isTenure,
  preferred,
  yearOf,
} from './claim.ts';
import type { Dataset } from './dataset.ts';
import { idsResolve, leftOutOnce, nothingUnused } from './idChecks.ts';
import type { Fault } from './parse.ts';
import { type Quantity, question } from './questions.ts';
import type { TaxSchedule, Zone } from './schema.ts';
import {
  transferActorsTakePart,
  transferFactsResolve,
  transferOutcomesRest,
  transferPapersCited,
  transferSourcesBear,
} from './transferChecks.ts';
import { challenges } from './vocabulary.ts';
import { claimsOf, factsOf, zoneFileOf } from './walk.ts';

/** What the checks need to know of the world beside the dataset. */
export interface World {
  /** The day of the check, as `2026-11-24`. */
  readonly today: string;
  /** Whether a point lies in a country, within the tolerance of its outline. */
  readonly isInside: (country: string, position: readonly [number, number]) => boolean;
}

/** One rule over the whole dataset, named after what must hold. */
export type Check = (dataset: Dataset, world: World) => Fault[];

export { idsResolve, leftOutOnce, nothingUnused };

const placesFile = 'places.json';

/** Each point lies in its country; this catches swapped longitude and latitude too. */
export const pointsInCountry: Check = (dataset, { isInside }) => {
  const faults: Fault[] = [];
  for (const place of dataset.places.values()) {
    for (const [i, { value }] of place.position.claims.entries()) {
      if (isInside(place.country, value)) continue;
      faults.push({
        file: placesFile,
        path: `places.${place.id}.position.claims[${i}].value`,
        reason: `expected [longitude, latitude] inside ${place.country}, found [${value.join(', ')}]`,
      });
    }
  }
  for (const zone of dataset.zones) {
    for (const [i, id] of zone.sites.entries()) {
      const country = dataset.places.get(id)?.country;
      if (country === undefined || country === zone.country) continue;
      faults.push({
        file: zoneFileOf(zone),
        path: `sites[${i}]`,
        reason: `the place lies in ${country}, the zone in ${zone.country}`,
      });
    }
  }
  return faults;
};

/** The preferred shares in one organisation sum to at most 100 %. */
export const sharesAtMost100: Check = (dataset) => {
  const sum = (zone: Zone, of: string | undefined) =>
    zone.participations
      .filter((p) => p.shareOf === of && p.share)
      .reduce((total, p) => {
        const value = p.share && preferred(p.share).value;
        return total + (typeof value === 'number' ? value : 0);
      }, 0);
  return dataset.zones.flatMap((zone) =>
    [...new Set(zone.participations.map((p) => p.shareOf))]
      .map((of) => ({ of, total: sum(zone, of) }))
      .filter(({ total }) => total > 100.05)
      .map(({ of, total }) => ({
        file: zoneFileOf(zone),
        path: 'participations',
        reason: `shares in ${of ?? 'the developer'} sum to ${total.toFixed(2)} %, expected at most 100 %`,
      })),
  );
};

/** The most years that a schedule's steps can take before its preferential rate or the standard rate. */
function stepYears({ exemptYears = 0, reduced = [] }: TaxSchedule): number {
  const exempt = typeof exemptYears === 'number' ? exemptYears : exemptYears.max;
  return reduced.reduce((total, step) => total + step.years, exempt);
}

/** Exempt and reduced years fit into the term of the preferential rate that they are part of. */
export const schedulesDoNotOverlap: Check = (dataset) =>
  [...claimsOf(dataset)].flatMap(({ file, path, claim }) => {
    if (!isTaxSchedule(claim.value)) return [];
    const term = claim.value.preferential?.years;
    const steps = stepYears(claim.value);
    if (term === undefined || steps <= term) return [];
    const reason = `${steps} exempt and reduced years overlap the end of a ${term}-year preferential term`;
    return [{ file, path: `${path}.value`, reason }];
  });

/** A validity or a tenure ends after it begins. */
export const termsInOrder: Check = (dataset) =>
  [...claimsOf(dataset)].flatMap(({ file, path, claim }) => {
    const spans = [
      { from: claim.validFrom, to: claim.validTo, at: path },
      ...(isTenure(claim.value)
        ? [{ from: claim.value.starts, to: claim.value.ends, at: `${path}.value` }]
        : []),
    ];
    return spans
      .filter(
        ({ from, to }) => from !== undefined && to !== undefined && to < from.slice(0, to.length),
      )
      .map(({ from, to, at }) => ({
        file,
        path: at,
        reason: `ends ${to} before it begins ${from}`,
      }));
  });

const looksAhead = (basis: string | undefined) => basis === 'planned' || basis === 'forecast';

/** A value of a day to come is a plan or a forecast and says so. */
export const nothingFromTheFuture: Check = (dataset, { today }) =>
  [...claimsOf(dataset)].flatMap(({ file, path, claim }) => {
    const { asOf, basis } = claim;
    if (asOf === undefined || looksAhead(basis) || asOf <= today.slice(0, asOf.length)) return [];
    return [
      {
        file,
        path: `${path}.asOf`,
        reason: `${asOf} is to come; expected basis planned or forecast`,
      },
    ];
  });

/** A source cannot report what happened after the year it came out. */
export const reportedInTime: Check = (dataset) =>
  [...claimsOf(dataset)].flatMap(({ file, path, claim }) => {
    const issued = dataset.sources.get(claim.source)?.issued?.['date-parts'][0][0];
    const date = claim.asOf;
    if (issued === undefined || date === undefined || looksAhead(claim.basis)) return [];
    if (yearOf(date) <= issued) return [];
    return [
      { file, path: `${path}.asOf`, reason: `${date} is later than its source of ${issued}` },
    ];
  });

/** Where claims disagree, the fact says why the first is preferred. */
export const rivalsExplained: Check = (dataset) =>
  [...factsOf(dataset)]
    .filter(({ key, fact }) => isDisputed(question(key), fact) && !fact.why)
    .map(({ file, path }) => ({
      file,
      path,
      reason: 'claims disagree; expected “why” the first is preferred',
    }));

/** Money, wages and prices are worth nothing without their year. */
export const moneyHasItsYear: Check = (dataset) =>
  [...factsOf(dataset)].flatMap(({ file, path, key, fact }) => {
    const { quantity } = question(key);
    if (quantity !== 'money' && quantity !== 'wage' && quantity !== 'price') return [];
    return fact.claims.flatMap((claim, i) =>
      isAmount(claim.value) && dateOf(claim) === undefined && !claim.note
        ? [
            {
              file,
              path: `${path}.claims[${i}]`,
              reason: 'expected a year, or a note that the source gives none',
            },
          ]
        : [],
    );
  });

const saysItself: readonly Quantity[] = [
  'text',
  'taxSchedule',
  'tenure',
  'foreignRule',
  'distance',
];

/** A bare figure among several under one question says what it is of, in both languages. */
export const itemsLabelled: Check = (dataset) =>
  [...factsOf(dataset)]
    .filter(({ key, item, fact }) => {
      const { quantity } = question(key);
      return item !== undefined && !fact.label && !saysItself.includes(quantity);
    })
    .map(({ file, path }) => ({
      file,
      path,
      reason: 'expected a “label” that says what the figure is of',
    }));

/** A fact bears only on challenges that it is tagged with. */
export const bearingsTagged: Check = (dataset) =>
  [...factsOf(dataset)].flatMap(({ file, path, fact }) =>
    challenges
      .filter((id) => fact.bearings?.[id] !== undefined && !fact.challenges?.includes(id))
      .map((id) => ({
        file,
        path: `${path}.bearings.${id}`,
        reason: 'the fact is not tagged with this challenge',
      })),
  );

/** All rules, in the order in which their faults are listed. */
export const checks: readonly Check[] = [
  idsResolve,
  nothingUnused,
  leftOutOnce,
  pointsInCountry,
  sharesAtMost100,
  schedulesDoNotOverlap,
  termsInOrder,
  nothingFromTheFuture,
  reportedInTime,
  rivalsExplained,
  moneyHasItsYear,
  itemsLabelled,
  bearingsTagged,
  transferFactsResolve,
  transferActorsTakePart,
  transferSourcesBear,
  transferPapersCited,
  transferOutcomesRest,
];
