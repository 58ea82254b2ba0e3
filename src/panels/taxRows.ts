import type { TaxLine } from '../charts/TaxPath.tsx';
import type { Claim, Source } from '../dataset/schema.ts';
import { standardRateIn } from '../policy/standardRate.ts';
import type { TaxOption } from '../policy/taxOptions.ts';
import type { ChartRow } from './chartTable.ts';

interface TaxDrawn {
  readonly lines: readonly TaxLine[];
  readonly option: TaxOption;
  readonly china: TaxOption | undefined;
  /** Calendar year of profit year 1. */
  readonly start: number;
  readonly standardClaims: readonly Claim[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly percent: (value: number) => string;
}

/** The numbers of a tax path: each line's rate in each profit year. All but the standard rate are worked out. */
export function taxRows(drawn: TaxDrawn): readonly ChartRow[] {
  const { lines, option, china, start, standardClaims, sources, percent } = drawn;
  return lines.flatMap(({ kind, label, percents }) =>
    percents.map((value, i): ChartRow => {
      const year = start + i;
      const standard = kind === 'standard' ? standardRateIn(standardClaims, year) : undefined;
      const claim = standard?.claim ?? (kind === 'reference' ? china?.claim : option.claim);
      return {
        series: label,
        position: i + 1,
        date: String(year),
        value,
        unit: '%',
        words: percent(value),
        basis: standard?.basis ?? 'computed',
        source: claim && sources[claim.source],
      };
    }),
  );
}
