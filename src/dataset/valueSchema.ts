import { z } from 'zod';
import type { Quantity } from './questions.ts';

// What a claim may say, by the quantity of its question. Build-time only, as schema.ts.

/** An id: lower-case words joined by hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens')
  .max(80);
/** One line of plain text in Unicode normal form C. */
export const plain = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .refine((s) => !/[<>]/.test(s), 'expected plain text without < or >')
  .refine((s) => s.normalize('NFC') === s, 'expected Unicode in normal form C');

/** A statement in English and Chinese. */
export const text = z.strictObject({ en: plain, zh: plain });
/** A statement in both languages of the interface. */
export type Text = z.infer<typeof text>;

/** Whether a day is in its month: no 30 February. Years and months have passed the pattern. */
function isInCalendar(date: string): boolean {
  if (date.length < 10) return true;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** A year, month or day. */
export const dateString = z
  .string()
  .regex(
    /^(18|19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'expected a year, year-month or date such as 2016, 2016-05 or 2016-05-29',
  )
  .refine(isInCalendar, 'expected a day that its month has');

/** An ISO 3166 alpha-2 code. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/, 'expected an ISO 3166 code such as TH');
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
/** From 0 to 100. */
export const percentNumber = z.number().min(0).max(100);
/** A whole number of years. */
export const years = z.number().int().min(0).max(999);

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

/** The form of a value by its quantity. */
export const values = {
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

/** The units that fit a quantity; none for those without. */
export const units: Partial<Record<Quantity, z.ZodType<string>>> = {
  area: z.literal('ha'),
  money: currency,
  percent: z.literal('%'),
  people: z.literal('people'),
  count: z.literal('firms'),
  distance: z.literal('km'),
  wage: per(['day', 'month', 'year']),
  price: per(['m2', 'rai', 'ha', 'm2/month', 'm2/year', 'ha/year']),
};
