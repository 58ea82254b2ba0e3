import { z } from 'zod';
import {
  isQuestionKey,
  type Quantity,
  type QuestionKey,
  question,
  questionKeys,
} from './questions.ts';
import {
  countryCode,
  dateString,
  evidenceId,
  plain,
  slug,
  text,
  units,
  type Value,
  values,
} from './valueSchema.ts';
import {
  bearings,
  challenges,
  organisationKinds,
  outcomes,
  placeKinds,
  roles,
} from './vocabulary.ts';

export { type Source, sourcesSchema } from './sourceSchema.ts';
export type {
  Amount,
  ForeignRule,
  TaxSchedule,
  Tenure,
  Text,
  Value,
} from './valueSchema.ts';

// The one definition of the dataset: types, validation and the editors' JSON Schema come from it.
// Only build scripts and tests import it as code; the page imports its types.

const base = {
  /** The date for which the value holds: the year of the thing, not of the report. */
  asOf: dateString.optional(),
  source: slug,
  /** Page, article or section in the source. */
  locator: plain.optional(),
  note: text.optional(),
  /** The legal instrument that a rule rests on, in the source's own words. */
  instrument: plain.optional(),
  validFrom: dateString.optional(),
  validTo: dateString.optional(),
  /** What kind of figure it is, where it is not a plain report. */
  basis: z.enum(['planned', 'forecast', 'computed', 'inferred']).optional(),
  /** What the figure counts, where that is not what the question asks, e.g. planted land for a zone's area. */
  measures: text.optional(),
  qualifier: z.enum(['about', 'over', 'under', 'up to', 'at least']).optional(),
  /** Records of the evidence base that this claim was entered from. */
  evidence: z.array(evidenceId).optional(),
};

const claimBase = z.strictObject(base);
/** One source's statement of a value. */
export type Claim = z.infer<typeof claimBase> & {
  value: Value;
  unit?: string | undefined;
  /** For sentences, which no program can compare: this one says otherwise than the preferred one. */
  contradicts?: true | undefined;
};

const noUnit = z.never('this question takes no unit').optional();
const noContradiction = z.never('only sentences are marked so; numbers are compared').optional();

/** Where a value comes from and for when it holds: a claim without its value. */
export type Cited = Omit<Claim, 'value'>;

const claimOf = (quantity: Quantity): z.ZodType<Claim> =>
  z.strictObject({
    value: values[quantity],
    unit: units[quantity] ?? noUnit,
    contradicts: quantity === 'text' ? z.literal(true).optional() : noContradiction,
    ...base,
  });

const established = (quantity: Quantity) =>
  z.strictObject({
    /** What an item is called, where its value does not say so itself. */
    label: text.optional(),
    /** The preferred claim first. */
    claims: z.array(claimOf(quantity)).min(1),
    /** Why the first is preferred; needed where rivals exist. */
    why: text.optional(),
    /** The challenges of the 2018 paper that this fact speaks to. */
    challenges: z.array(z.enum(challenges)).optional(),
    /** How it bears on each of them: our reading, left out where the claims do not plainly say. */
    bearings: z.partialRecord(z.enum(challenges), z.enum(bearings)).optional(),
  });
/** A question answered by at least one claim. */
export type Established = z.infer<ReturnType<typeof established>>;

const notEstablished = z.strictObject({ notEstablished: text });
/** A question that nobody's page answered, with what was looked for. */
export type NotEstablished = z.infer<typeof notEstablished>;
/** A question with all its claims, or the statement that it is not established. */
export type Fact = Established | NotEstablished;
/** Several facts under one question, by a name of their own. */
export type Items = Record<string, Established>;

const answer = (key: QuestionKey) => {
  const { quantity, many } = question(key);
  const fact = established(quantity);
  return z.union([many ? z.record(slug, fact) : fact, notEstablished]).optional();
};
const facts = z.strictObject(Object.fromEntries(questionKeys.map((key) => [key, answer(key)])));
/** The answers of one zone or of one country's regime, by question. */
export type Facts = { readonly [K in QuestionKey]?: Fact | Items };

const localName = z.strictObject({
  lang: z.enum(['th', 'km', 'vi', 'lo', 'id', 'zh-Hant']),
  text: plain,
});
const editorSchema = z.string().optional();

const participation = z.strictObject({
  organisation: slug,
  role: z.enum(roles),
  /** Share held, in percent, of the organisation named in `shareOf`; of the zone's developer where that is left out. */
  share: established('percent').optional(),
  shareOf: slug.optional(),
  claims: z.array(claimOf('text')).min(1),
});
/** An organisation in a role in a zone. */
export type Participation = z.infer<typeof participation>;

/** Points to a fact by its question and, where there are several, its item. */
const factRef = z.strictObject({
  question: z.string().refine(isQuestionKey, 'expected a question of the catalogue'),
  item: slug.optional(),
});
/** A pointer to a fact. */
export type FactRef = z.infer<typeof factRef>;

const transfer = z.strictObject({
  outcome: z.enum(outcomes),
  /** Whose judgement it is: a finding that the cited papers state, or our reading of sourced rules. */
  basis: z.enum(['paper', 'reading']),
  /** Why this outcome, in one sentence. */
  reason: text,
  /** What changed on the way; left out where nothing did or nothing is known. */
  change: text.optional(),
  /** The measure in China's regime, the host's general rule, and what holds in the zone. */
  reference: z.array(factRef),
  host: z.array(factRef),
  zone: z.array(factRef),
  /** Organisations that take part in the zone and embedded the measure there. */
  actors: z.array(slug),
  sources: z.array(slug).min(1),
});
/** How policy of one dimension reached a zone: a sourced judgement. */
export type Transfer = z.infer<typeof transfer>;

export const zoneSchema = z.strictObject({
  $schema: editorSchema,
  id: slug,
  country: countryCode,
  names: z.strictObject({
    en: plain,
    zh: plain,
    short: text,
    local: z.union([localName, notEstablished]),
    also: z.array(plain),
    sources: z.array(slug).min(1),
  }),
  /** Places where the zone has land; the first stands for the zone on the map. */
  sites: z.array(slug).min(1),
  /** Places that its facts speak of without a distance: shown near it on the map. */
  nearby: z.array(slug).optional(),
  participations: z.array(participation),
  transfers: z.strictObject({ revenue: transfer, land: transfer, talent: transfer }).optional(),
  facts,
});
/** One cooperation zone. */
export type Zone = Omit<z.infer<typeof zoneSchema>, 'facts'> & { facts: Facts };

export const countrySchema = z.strictObject({
  $schema: editorSchema,
  id: z.string().regex(/^[a-z]{2}$/),
  code: countryCode,
  capital: slug,
  facts,
});
/** A jurisdiction's regime: a host country's national rules, or China's as the reference. */
export type Country = Omit<z.infer<typeof countrySchema>, 'facts'> & { facts: Facts };

const organisation = z.strictObject({
  id: slug,
  names: z.strictObject({ en: plain, zh: plain.optional(), local: localName.optional() }),
  kind: z.enum(organisationKinds),
  /** For an agency, whose kind does not say it: whether it belongs to the central or a local government. */
  level: z.enum(['central', 'local']).optional(),
  country: countryCode,
  /** Place of its seat. */
  home: slug.optional(),
  /** Sources in which its name and seat were read. */
  sources: z.array(slug).min(1),
});
/** A firm, ministry, government, bank or school that takes part in a zone. */
export type Organisation = z.infer<typeof organisation>;
export const organisationsSchema = z.strictObject({
  $schema: editorSchema,
  organisations: z.array(organisation),
});

const position = z.strictObject({
  /** Longitude and latitude in degrees, WGS 84. */
  value: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
  /** What the point stands for: the site itself, its locality, its district or its region. */
  precision: z.enum(['site', 'locality', 'district', 'region']),
  source: slug,
  note: text.optional(),
  evidence: base.evidence,
});
const place = z.strictObject({
  id: slug,
  kind: z.enum(placeKinds),
  names: z.strictObject({ en: plain, zh: plain, local: localName.optional() }),
  /** A border crossing belongs to the country on whose side its point lies. */
  country: countryCode,
  position: z.strictObject({ claims: z.array(position).min(1), why: text.optional() }),
});
/** A point on the map: a zone's site, a port, airport, station, crossing or city. */
export type Place = z.infer<typeof place>;
export type Position = z.infer<typeof position>;
export const placesSchema = z.strictObject({ $schema: editorSchema, places: z.array(place) });
