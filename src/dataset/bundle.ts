import { dateOf, factsUnder, isAmount, isEstablished, preferred } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { ExchangeRates } from './exchangeRateSchema.ts';
import { localNameOf } from './names.ts';
import { type Tally, tally } from './provenance.ts';
import type { Country, Facts, Organisation, Place, Source, Zone } from './schema.ts';
import type { Outcome, PolicyDimension, Role } from './vocabulary.ts';
import { countryClaims, zoneClaims } from './walk.ts';

/** Longitude and latitude in degrees, WGS 84. */
export type LonLat = readonly [number, number];

/** A named point. */
export interface Spot {
  readonly id: string;
  readonly kind: Place['kind'];
  readonly names: Pick<Place['names'], 'en' | 'zh'>;
  readonly position: LonLat;
}

/** What a zone is called. */
export interface ZoneNames extends Pick<Zone['names'], 'en' | 'zh' | 'short' | 'also'> {
  /** Left out where no source prints it. */
  readonly local?: { readonly lang: string; readonly text: string } | undefined;
}

/** What the list and the map need of a zone before anyone opens it. */
export interface ZoneSummary {
  readonly id: string;
  readonly country: string;
  readonly names: ZoneNames;
  readonly sites: readonly Spot[];
  /** Seat of the developer's Chinese parent, else of the developer. */
  readonly home?: Spot | undefined;
  /** Seats of its other Chinese participants, each place once; left out where there is none. */
  readonly furtherHomes?: readonly Spot[] | undefined;
  readonly parent?: Pick<Organisation['names'], 'en' | 'zh'> | undefined;
  /** Places that its facts speak of: ports, airports, stations, cities. */
  readonly connections: readonly Spot[];
  readonly founded?: string | undefined;
  /** Preferred planned area in hectares; the middle of a range. */
  readonly plannedHa?: number | undefined;
  /** How policy of each dimension reached it. */
  readonly outcomes?: Readonly<Record<PolicyDimension, Outcome>> | undefined;
}

/** Which state of the dataset a file was made from. */
export interface Edition {
  readonly version: string;
  /** The day on which it was built, as `2026-11-24`; ages are counted from it. */
  readonly date: string;
  /** Where a reader can propose a correction, without a slash at the end; missing where nowhere is set up. */
  readonly repository?: string | undefined;
  /** Address under which the site is found, ending in a slash; missing where the build was not told. */
  readonly site?: string | undefined;
  /** Address under which this edition stays, ending in a slash; missing where editions are not kept. */
  readonly archive?: string | undefined;
}

/** The first view's data: every zone in short. */
export interface AtlasIndex {
  readonly format: 'park-atlas/1';
  readonly edition: Edition;
  readonly zones: readonly ZoneSummary[];
  readonly capitals: readonly Spot[];
}

/** So many zones at most have a picture of the ground round each: of more, the pictures would outweigh the atlas. */
export const MOST_ZONES_PICTURED = 300;

/** All about one zone: its facts, its host's regime, and each thing that they name. */
export interface ZoneBundle {
  readonly format: 'park-atlas/1';
  readonly zone: Zone;
  readonly summary: ZoneSummary;
  /** Whether the build drew a picture of the ground round it. */
  readonly pictured: boolean;
  /** How much is known of it. */
  readonly tally: Tally;
  readonly country: Country;
  /** China's income tax measures, which the zone's are drawn against; none where the dataset has no reference. */
  readonly reference: Facts;
  /** Yearly rates to the US dollar of the currencies that the zone's wages are in. */
  readonly exchangeRates: ExchangeRates;
  readonly organisations: Readonly<Record<string, Organisation>>;
  readonly places: Readonly<Record<string, Place>>;
  readonly sources: Readonly<Record<string, Source>>;
}

/** The preferred position of a place. */
function spot({ id, kind, names, position }: Place): Spot {
  const [first] = position.claims;
  if (!first) throw new Error(`The place ${id} passed validation without a position`);
  const { en, zh } = names;
  return { id, kind, names: { en, zh }, position: first.value };
}

function spots(dataset: Dataset, ids: Iterable<string>): Spot[] {
  return [...ids].flatMap((id) => {
    const place = dataset.places.get(id);
    return place ? [spot(place)] : [];
  });
}

const homeRoles: readonly Role[] = ['parent', 'developer', 'operator'];

/** The Chinese firm behind a zone: the first Chinese parent with a known seat, else developer, else operator. */
export function homeOrganisation(dataset: Dataset, zone: Zone): Organisation | undefined {
  const candidates = homeRoles.flatMap((role) =>
    zone.participations
      .filter((p) => p.role === role)
      .flatMap((p) => dataset.organisations.get(p.organisation) ?? [])
      .filter((org) => org.country === 'CN'),
  );
  return candidates.find((org) => org.home !== undefined) ?? candidates[0];
}

/** Places of the known seats of a zone's Chinese participants, save the main one. */
function furtherHomes(dataset: Dataset, zone: Zone, main: string | undefined): Spot[] | undefined {
  const seats = zone.participations.flatMap(({ organisation }) => {
    const { country, home } = dataset.organisations.get(organisation) ?? {};
    return country === 'CN' && home !== undefined && home !== main ? [home] : [];
  });
  return seats.length === 0 ? undefined : spots(dataset, new Set(seats));
}

function foundedIn(zone: Zone): string | undefined {
  const [first] = factsUnder(zone.facts, 'founded');
  const claim = first && isEstablished(first.fact) ? preferred(first.fact) : undefined;
  return typeof claim?.value === 'string' ? claim.value.slice(0, 4) : claim && dateOf(claim);
}

function plannedIn(zone: Zone): number | undefined {
  const [first] = factsUnder(zone.facts, 'plannedArea');
  if (!first || !isEstablished(first.fact)) return undefined;
  const { value } = preferred(first.fact);
  if (!isAmount(value)) return undefined;
  return typeof value === 'number' ? value : (value.min + value.max) / 2;
}

/** Places that a zone's facts give a distance to, and those that they speak of otherwise. */
function placesNear(zone: Zone): string[] {
  const connections = factsUnder(zone.facts, 'connections').flatMap(({ item }) => item ?? []);
  return [...connections, ...(zone.nearby ?? [])];
}

function summary(dataset: Dataset, zone: Zone): ZoneSummary {
  const { en, zh, short, also } = zone.names;
  const parent = homeOrganisation(dataset, zone);
  return {
    id: zone.id,
    country: zone.country,
    names: { en, zh, short, local: localNameOf(zone.names), also },
    sites: spots(dataset, zone.sites),
    home: parent?.home === undefined ? undefined : spots(dataset, [parent.home])[0],
    furtherHomes: furtherHomes(dataset, zone, parent?.home),
    parent: parent && { en: parent.names.en, zh: parent.names.zh },
    connections: spots(dataset, placesNear(zone)),
    founded: foundedIn(zone),
    plannedHa: plannedIn(zone),
    outcomes: zone.transfers && {
      revenue: zone.transfers.revenue.outcome,
      land: zone.transfers.land.outcome,
      talent: zone.transfers.talent.outcome,
    },
  };
}

/** Oldest first, undated last, then by name: the order of every list of zones. */
export function byFounding(a: Zone, b: Zone): number {
  const year = (zone: Zone) => foundedIn(zone) ?? '9999';
  return year(a).localeCompare(year(b)) || a.names.en.localeCompare(b.names.en, 'en');
}

/** What the first view loads. */
export function indexOf(dataset: Dataset, edition: Edition): AtlasIndex {
  const capitals = [...dataset.countries.values()].map((country) => country.capital);
  return {
    format: 'park-atlas/1',
    edition,
    zones: dataset.zones.toSorted(byFounding).map((zone) => summary(dataset, zone)),
    capitals: spots(dataset, capitals),
  };
}

function pick<T>(from: ReadonlyMap<string, T>, ids: Iterable<string>): Record<string, T> {
  return Object.fromEntries(
    [...new Set(ids)].flatMap((id) => {
      const thing = from.get(id);
      return thing ? [[id, thing] as const] : [];
    }),
  );
}

/** The jurisdiction whose measures travel. */
const REFERENCE = 'CN';

/** The measures of the reference regime that a zone's charts draw. */
function referenceOf(dataset: Dataset): Facts {
  const facts = dataset.countries.get(REFERENCE)?.facts;
  return facts ? { incomeTaxHoliday: facts.incomeTaxHoliday } : {};
}

const sourcesIn = (facts: Facts): string[] =>
  factsUnder(facts, 'incomeTaxHoliday').flatMap(({ fact }) =>
    isEstablished(fact) ? fact.claims.map(({ source }) => source) : [],
  );

/** What a zone's panel or page loads. */
export function bundleOf(dataset: Dataset, zone: Zone, edition: Edition): ZoneBundle {
  const country = dataset.countries.get(zone.country);
  if (!country) throw new Error(`The zone ${zone.id} passed validation without a country`);
  const claims = [...zoneClaims(zone), ...countryClaims(country)].map(({ claim }) => claim.source);
  const reference = referenceOf(dataset);
  const exchangeRates = dataset.exchangeRates ?? { series: [] };
  const organisations = pick(
    dataset.organisations,
    zone.participations.flatMap((p) => [p.organisation, ...(p.shareOf ? [p.shareOf] : [])]),
  );
  const homes = Object.values(organisations).flatMap((org) => org.home ?? []);
  const places = pick(dataset.places, [...zone.sites, ...homes, ...placesNear(zone)]);
  const positions = Object.values(places).flatMap((p) => p.position.claims.map((c) => c.source));
  const organisationSources = Object.values(organisations).flatMap((org) => org.sources);
  return {
    format: 'park-atlas/1',
    zone,
    summary: summary(dataset, zone),
    pictured: dataset.zones.length <= MOST_ZONES_PICTURED,
    tally: tally(zone.facts, { source: (id) => dataset.sources.get(id), today: edition.date }),
    country,
    reference,
    exchangeRates,
    organisations,
    places,
    sources: pick(dataset.sources, [
      ...zone.names.sources,
      ...claims,
      ...positions,
      ...organisationSources,
      ...sourcesIn(reference),
      ...exchangeRates.series.map(({ source }) => source),
    ]),
  };
}
