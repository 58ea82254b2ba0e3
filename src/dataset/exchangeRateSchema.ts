import { z } from 'zod';

// The form of data/exchange-rates.json. As with schema.ts, only build scripts and tests import it as code.

/** Currencies of wages and prices in the data, save the dollar itself. */
export const convertible = ['CNY', 'THB', 'VND', 'IDR', 'KHR', 'LAK', 'EUR', 'JPY'] as const;

const series = z.strictObject({
  currency: z.enum(convertible),
  /** The page in which each figure was read. */
  source: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a source id'),
  /** Where in the source, e.g. its code for the country. */
  locator: z.string().min(1).optional(),
  /** Units of the currency for one US dollar, the average of the calendar year. */
  perUsd: z.record(
    z.string().regex(/^(19|20)\d\d$/, 'expected a year such as 2016'),
    z.number().positive(),
  ),
});

/** Yearly average exchange rates; no year of a currency may be given twice. */
export const exchangeRatesSchema = z
  .strictObject({ $schema: z.string().optional(), series: z.array(series) })
  .superRefine(({ series }, context) => {
    const seen = new Set<string>();
    for (const [i, { currency, perUsd }] of series.entries()) {
      for (const year of Object.keys(perUsd)) {
        if (seen.has(`${currency} ${year}`)) {
          context.addIssue({
            code: 'custom',
            path: ['series', i, 'perUsd', year],
            message: `${currency} of ${year} is given twice`,
          });
        }
        seen.add(`${currency} ${year}`);
      }
    }
  });
/** Yearly average exchange rates to the US dollar, each with the page that it was read in. */
export type ExchangeRates = z.infer<typeof exchangeRatesSchema>;
