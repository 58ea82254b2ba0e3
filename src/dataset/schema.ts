import { z } from 'zod';
import {
  isQuestionKey,
  type Quantity,
  type QuestionKey,
  question,
  questionKeys,
} from './questions.ts';
import {
  challenges,
  organisationKinds,
  outcomes,
  placeKinds,
  roles,
  sourceKinds,
} from './vocabulary.ts';

// The one definition of the dataset: types, validation and the editors' JSON Schema come from it.
// Only build scripts and tests import it as code; the page imports its types.

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens')
  .max(80);
const plain = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .refine((s) => !/[<>]/.test(s), 'expected plain text without < or >')
  .refine((s) => s.normalize('NFC') === s, 'expected Unicode in normal form C');

const text = z.strictObject({ en: plain, zh: plain });
/** A statement in both languages of the interface. */
export type Text = z.infer<typeof text>;

const dateString = z
  .string()
  .regex(
    /^(18|19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'expected a year, year-month or date such as 2016, 2016-05 or 2016-05-29',
  );

const countryCode = z.string().regex(/^[A-Z]{2}$/, 'expected an ISO 3166 code such as TH');
const currencies = ['USD', 'CNY', 'THB', 'VND', 'IDR', 'KHR', 'LAK', 'EUR', 'JPY'] as const;
const currency = z.enum(currencies);
const per = (units: readonly string[]) =>
  z.enum(currencies.flatMap((c) => units.map((u): string => `${c}/${u}`)));

/** A record of the evidence base: its file, and its position in that file or in a part of the paper’s. */
export const evidenceId = z
  .string()
  .regex(
    /^([a-z]+#\d+|paper#[a-z0-9_]+-\d+)$/,
    'expected a record such as rayong#165 or paper#framework-0',
  );

const finite = z.number().min(0).max(1e16);
const amount = z.union([
  finite,
  z
    .strictObject({ min: finite, max: finite })
    .refine((r) => r.min < r.max, 'expected min below max'),
]);
const percentNumber = z.number().min(0).max(100);
const years = z.number().int().min(0).max(999);

/**
 * An income tax schedule in profit years, counted from `clock`.
 * Exempt years come first, then each step of `reduced` in turn, then `preferential` for what is left of
 * its own term (counted from year 1), then the standard rate.
 */
const taxSchedule = z.strictObject({
  form: z.literal('taxSchedule'),
  /** What this option is called, e.g. “export share of 70 % or more”. */
  label: text,
  exemptYears: z
    .union([
      years,
      z
        .strictObject({ min: years, max: years })
        .refine((r) => r.min < r.max, 'expected min below max'),
    ])
    .optional(),
  /** After the exempt years: so many years at a fraction of the rate that would apply, or at a rate of their own. */
  reduced: z
    .array(
      z.union([
        z.strictObject({ years: years.min(1), fraction: z.number().gt(0).lt(1) }),
        z.strictObject({ years: years.min(1), rate: percentNumber }),
      ]),
    )
    .optional(),
  /** A lower rate than the standard one, for a term in years from the start of the clock, or without end. */
  preferential: z.strictObject({ rate: percentNumber, years: years.min(1).optional() }).optional(),
  /** What starts year 1; left out where the source does not say. */
  clock: z
    .enum(['first profit', 'first revenue', 'start of operation', 'approval', 'trigger period'])
    .optional(),
  /** Ceiling on the tax saved, as a share of the investment in percent. */
  capPercentOfInvestment: z.number().min(0).max(1000).optional(),
  conditions: text.optional(),
});
/** An income tax holiday as rates by profit year. */
export type TaxSchedule = z.infer<typeof taxSchedule>;

const tenure = z.strictObject({
  form: z.enum([
    'freehold',
    'lease',
    'sublease',
    'concession',
    'land use right',
    'right to build',
    'right to cultivate',
    'right to use',
  ]),
  /** The first term in years. */
  years: years.min(1).optional(),
  /** Each further term in years. */
  renewals: z.array(years.min(1)).max(5).optional(),
  starts: dateString.optional(),
  ends: dateString.optional(),
  /** Who holds it, on what condition. */
  holder: text.optional(),
});
/** A right in land, with its term. */
export type Tenure = z.infer<typeof tenure>;

const foreignRule = z.strictObject({
  form: z.enum(['foreign share', 'foreign ratio', 'foreign permit', 'foreign exemption']),
  maxForeignPercent: percentNumber.optional(),
  localsPerForeigner: z.number().min(0).max(1000).optional(),
  /** Whom the rule covers and what it asks. */
  applies: text,
});
/** How many foreign workers a firm may have, in one comparable form. */
export type ForeignRule = z.infer<typeof foreignRule>;

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
  qualifier: z.enum(['about', 'over', 'under', 'up to', 'at least']).optional(),
  /** Records of the evidence base that this claim was entered from. */
  evidence: z.array(evidenceId).optional(),
};

const values = {
  text,
  date: dateString,
  area: amount,
  money: amount,
  percent: percentNumber,
  people: amount,
  count: amount,
  distance: amount,
  wage: amount,
  price: amount,
  taxSchedule,
  tenure,
  foreignRule,
} satisfies Record<Quantity, z.ZodType>;

/** What a claim may say: a sentence, a date, a number or range, or one of the structured rules. */
export type Value = z.infer<(typeof values)[Quantity]>;
/** A number, or a range where the source gives one. */
export type Amount = z.infer<typeof amount>;

const units: Partial<Record<Quantity, z.ZodType<string>>> = {
  area: z.literal('ha'),
  money: currency,
  percent: z.literal('%'),
  people: z.literal('people'),
  count: z.literal('firms'),
  distance: z.literal('km'),
  wage: per(['day', 'month', 'year']),
  price: per(['m2', 'rai', 'ha', 'm2/month', 'm2/year', 'ha/year']),
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
    local: localName,
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

const cslDate = z.strictObject({
  'date-parts': z.tuple([z.array(z.number().int()).min(1).max(3)]),
});
const source = z.strictObject({
  id: slug,
  type: z.enum([
    'legislation',
    'webpage',
    'article-journal',
    'report',
    'article-newspaper',
    'entry-encyclopedia',
    'dataset',
    'chapter',
    'thesis',
  ]),
  kind: z.enum(sourceKinds),
  title: plain,
  author: z
    .array(
      z.union([
        z.strictObject({ family: plain, given: plain }),
        z.strictObject({ literal: plain }),
      ]),
    )
    .optional(),
  publisher: plain.optional(),
  'container-title': plain.optional(),
  volume: plain.optional(),
  issue: plain.optional(),
  page: plain.optional(),
  issued: cslDate.optional(),
  accessed: cslDate,
  URL: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  DOI: plain.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Za-z]+)?$/)
    .optional(),
  note: plain.optional(),
});
/** A bibliographic record in CSL-JSON, with our kind. */
export type Source = z.infer<typeof source>;
export const sourcesSchema = z.strictObject({ $schema: editorSchema, sources: z.array(source) });
