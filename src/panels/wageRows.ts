import type { Source } from '../dataset/schema.ts';
import type { WagePoint } from '../policy/wages.ts';
import type { ChartRow } from './chartTable.ts';
import type { Atlas } from './context.ts';

/** What the page writes beside a wage in dollars, e.g. “USD 150.2/month”. */
export const dollarWords = (usd: number, per: string, { format }: Pick<Atlas, 'format'>): string =>
  format.quantity(Number(usd.toFixed(1)), `USD/${per}`);

/** The numbers of a chart of wages in dollars; each names the wage and the rate that it was worked out from. */
export const dollarRows = (
  series: string,
  points: readonly WagePoint[],
  words: Pick<Atlas, 't' | 'format'>,
  sources: Readonly<Record<string, Source>>,
): readonly ChartRow[] =>
  points.flatMap(({ claim, date, per, currency, inUsd }): ChartRow[] => {
    if (!inUsd) return [];
    const { t, format } = words;
    return [
      {
        series,
        date,
        value: Number(inUsd.usd.toFixed(4)),
        unit: `USD/${per}`,
        words: dollarWords(inUsd.usd, per, words),
        qualifier: claim.qualifier,
        basis: currency === 'USD' ? claim.basis : 'computed',
        note:
          currency === 'USD'
            ? undefined
            : t('save.rate', {
                amount: format.value(claim),
                rate: format.number(inUsd.rate),
                currency,
                year: inUsd.year,
                source: (inUsd.source && sources[inUsd.source]?.title) ?? '',
              }),
        source: sources[claim.source],
      },
    ];
  });
