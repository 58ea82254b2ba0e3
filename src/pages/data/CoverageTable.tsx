import { dimensions } from '../../dataset/dimensions.ts';
import type { Coverage } from '../../dataset/overview.ts';
import type { Tally } from '../../dataset/provenance.ts';
import { useAtlas } from '../../panels/context.ts';
import { ShowMore, usePortion } from '../../panels/portion.tsx';
import { TableScroll } from '../../panels/TableScroll.tsx';
import { pathOf } from '../../state/address.ts';

interface CoverageTableProps {
  readonly rows: readonly Coverage[];
  /** All of them together. */
  readonly sum: Pick<Coverage, 'total' | 'byDimension'>;
  readonly kind: 'zone' | 'country';
  /** How many there are, where some are yet to be fetched. */
  readonly total?: number;
  readonly complete?: () => Promise<boolean>;
}

/** How many facts are established in each zone or country and dimension, and what is amiss with them. */
export function CoverageTable({ rows, sum, kind, ...more }: CoverageTableProps) {
  const { t, lang, format, address } = useAtlas();
  const portion = usePortion<Coverage, HTMLTableSectionElement>(rows, more);
  const hrefOf = (row: Coverage, section: string) =>
    kind === 'zone'
      ? `${address.root}${pathOf({ kind: 'zone', id: row.id }, lang)}#${section}`
      : undefined;
  return (
    <>
      <TableScroll name={t(`data.${kind}`)}>
        <table className="coverage">
          <thead>
            <tr>
              <th scope="col">{t(`data.${kind}`)}</th>
              {dimensions.map((dimension) => (
                <th scope="col" key={dimension}>
                  {t(`sections.${dimension}`)}
                </th>
              ))}
              <th scope="col">{t('data.total')}</th>
            </tr>
          </thead>
          <tbody ref={portion.list}>
            {portion.shown.map((row) => (
              <tr key={row.id}>
                {/* Browsers of another year may call a country otherwise than the build did. */}
                <th scope="row" suppressHydrationWarning>
                  {row.names?.[lang] ?? format.country(row.code ?? '')}
                </th>
                {dimensions.map((dimension) => (
                  <Cell
                    key={dimension}
                    tally={row.byDimension[dimension]}
                    href={hrefOf(row, dimension)}
                  />
                ))}
                <Cell tally={row.total} href={hrefOf(row, '')} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t(kind === 'zone' ? 'data.allZones' : 'data.allCountries')}</th>
              {dimensions.map((dimension) => (
                <Cell key={dimension} tally={sum.byDimension[dimension]} />
              ))}
              <Cell tally={sum.total} />
            </tr>
          </tfoot>
        </table>
      </TableScroll>
      <ShowMore portion={portion} of={t('data.coverage')} />
    </>
  );
}

const lettered = ['disputed', 'selfReported', 'old', 'notEstablished'] as const;

function Cell({ tally, href }: { tally: Tally; href?: string | undefined }) {
  const { t, format } = useAtlas();
  const { established, disputed, selfReported, old, notEstablished } = tally;
  if (established + notEstablished === 0) return <td className="none">–</td>;
  const words = t('data.cell', {
    established,
    disputed,
    selfReported,
    old,
    missing: notEstablished,
  });
  const count = format.number(established);
  return (
    <td>
      {href ? (
        <a href={href} aria-label={words}>
          {count}
        </a>
      ) : (
        <strong>{count}</strong>
      )}
      <small>
        {lettered
          .filter((key) => tally[key] > 0)
          .map((key) => `${tally[key]}${t(`facts.letters.${key}`)}`)
          .join(' ')}
      </small>
    </td>
  );
}
