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
import type { Fault } from './parse.ts';
import { type Quantity, question } from './questions.ts';
import type { TaxSchedule, Zone } from './schema.ts';
import { claimsOf, countryFileOf, factsOf, zoneFileOf } from './walk.ts';

/** What the checks need to know of the world beside the dataset. */
export interface World {
  /** The day of the check, as `2026-11-24`. */
  readonly today: string;
  /** Whether a point lies in a country, within the tolerance of its outline. */
  readonly isInside: (country: string, position: readonly [number, number]) => boolean;
}

/** One rule over the whole dataset, named after what must hold. */
export type Check = (dataset: Dataset, world: World) => Fault[];

const placesFile = 'places.json';
const organisationsFile = 'organisations.json';

/** Every id that is named somewhere exists. */
export const idsResolve: Check = (dataset) => {
  const faults: Fault[] = [];
  const need = (
    kind: 'source' | 'organisation' | 'place',
    id: string,
    file: string,
    path: string,
  ) => {
    if (dataset[`${kind}s`].has(id)) return;
    faults.push({ file, path, reason: `no ${kind} has the id “${id}”` });
  };
  for (const { file, path, claim } of claimsOf(dataset))
    need('source', claim.source, file, `${path}.source`);
  for (const zone of dataset.zones) {
    const file = zoneFileOf(zone);
    for (const [i, id] of zone.names.sources.entries())
      need('source', id, file, `names.sources[${i}]`);
    for (const [i, id] of zone.sites.entries()) need('place', id, file, `sites[${i}]`);
    for (const [i, id] of (zone.nearby ?? []).entries()) need('place', id, file, `nearby[${i}]`);
    for (const [i, p] of zone.participations.entries()) {
      need('organisation', p.organisation, file, `participations[${i}].organisation`);
      if (p.shareOf) need('organisation', p.shareOf, file, `participations[${i}].shareOf`);
    }
    if (!dataset.countries.has(zone.country)) {
      faults.push({
        file,
        path: 'country',
        reason: `no country file has the code “${zone.country}”`,
      });
    }
  }
  for (const { file, path, key, item } of factsOf(dataset)) {
    if (key === 'connections' && item !== undefined) need('place', item, file, path);
  }
  for (const country of dataset.countries.values()) {
    need('place', country.capital, countryFileOf(country), 'capital');
  }
  for (const org of dataset.organisations.values()) {
    const path = `organisations.${org.id}`;
    if (org.home) need('place', org.home, organisationsFile, `${path}.home`);
    for (const id of org.sources) need('source', id, organisationsFile, `${path}.sources`);
  }
  for (const place of dataset.places.values()) {
    for (const [i, { source }] of place.position.claims.entries()) {
      need('source', source, placesFile, `places.${place.id}.position.claims[${i}].source`);
    }
  }
  return faults;
};

/** Nothing is kept that nothing uses. */
export const nothingUnused: Check = (dataset) => {
  const organisations = new Set(
    dataset.zones.flatMap((z) => z.participations.flatMap((p) => [p.organisation, p.shareOf])),
  );
  const places = new Set<string>();
  for (const zone of dataset.zones) {
    for (const id of [...zone.sites, ...(zone.nearby ?? [])]) places.add(id);
  }
  for (const country of dataset.countries.values()) places.add(country.capital);
  for (const { key, item } of factsOf(dataset)) if (key === 'connections' && item) places.add(item);
  for (const { home } of dataset.organisations.values()) if (home) places.add(home);
  const sources = new Set<string>();
  for (const { claim } of claimsOf(dataset)) sources.add(claim.source);
  for (const zone of dataset.zones) for (const id of zone.names.sources) sources.add(id);
  for (const org of dataset.organisations.values()) for (const id of org.sources) sources.add(id);
  for (const { position } of dataset.places.values()) {
    for (const { source } of position.claims) sources.add(source);
  }
  const unused = (
    things: ReadonlyMap<string, unknown>,
    used: ReadonlySet<string | undefined>,
    file: string,
    list: string,
  ): Fault[] =>
    [...things.keys()]
      .filter((id) => !used.has(id))
      .map((id) => ({ file, path: `${list}.${id}`, reason: 'nothing in the dataset uses it' }));
  return [
    ...unused(dataset.organisations, organisations, organisationsFile, 'organisations'),
    ...unused(dataset.places, places, placesFile, 'places'),
    ...unused(dataset.sources, sources, 'sources.json', 'sources'),
  ];
};

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

/** All rules, in the order in which their faults are listed. */
export const checks: readonly Check[] = [
  idsResolve,
  nothingUnused,
  pointsInCountry,
  sharesAtMost100,
  schedulesDoNotOverlap,
  termsInOrder,
  nothingFromTheFuture,
  reportedInTime,
  rivalsExplained,
  moneyHasItsYear,
  itemsLabelled,
];
