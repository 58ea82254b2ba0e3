import type { TaxLine, TaxPathText } from '../charts/TaxPath.tsx';
import type { Claim } from '../dataset/schema.ts';
import type { TaxOption } from '../policy/taxOptions.ts';
import { useAtlas, useCiting, useZone } from './context.ts';
import { SaveChart } from './SaveChart.tsx';
import { taxRows } from './taxRows.ts';

interface SaveTaxPathProps {
  readonly lines: readonly TaxLine[];
  readonly text: TaxPathText;
  readonly option: TaxOption;
  /** Calendar year of profit year 1. */
  readonly start: number;
  /** The rule's name, as the reader chose it. */
  readonly rule: string;
  /** Whether it was in force in the first year, in words. */
  readonly inForce: string;
  readonly standardClaims: readonly Claim[];
  readonly china: TaxOption | undefined;
}

/** Saves a tax path with the rule and the first year that the reader chose. */
export function SaveTaxPath(props: SaveTaxPathProps) {
  const { lines, text, option, start, rule, inForce, standardClaims, china } = props;
  const { t, format } = useAtlas();
  const { zone } = useZone();
  const { sources } = useCiting();
  const { claim } = option;
  const rows = () =>
    taxRows({ lines, option, china, start, standardClaims, sources, percent: text.percent });
  return (
    <SaveChart
      name={text.name}
      figure="tax"
      file="income-tax"
      zone={zone.id}
      sources={() => rows().flatMap(({ source }) => source?.id ?? [])}
      chart={(surround) => ({
        kind: 'tax path',
        props: {
          lines,
          text,
          ...surround,
          subtitle: t('save.rule', { rule, year: start }),
          notes: [
            format.value(claim),
            ...(claim.instrument ? [t('facts.instrument', { instrument: claim.instrument })] : []),
            inForce,
          ],
        },
      })}
      rows={rows}
    />
  );
}
