import { dimensions } from '../../dataset/dimensions.ts';
import { type Coverage, sumTallies } from '../../dataset/overview.ts';
import type { Tally } from '../../dataset/provenance.ts';
import { useAtlas } from '../../panels/context.ts';
import { TableScroll } from '../../panels/TableScroll.tsx';
import { pathOf } from '../../state/address.ts';

interface CoverageTableProps {
  readonly rows: readonly Coverage[];
  readonly kind: 'zone' | 'country';
}

/** How many facts are established in each zone or country and dimension, and what is amiss with them. */
export function CoverageTable({ rows, kind }: CoverageTableProps) {
  const { t, lang, format, address } = useAtlas();
  const hrefOf = (row: Coverage, section: string) =>
    kind === 'zone'
      ? `${address.root}${pathOf({ kind: 'zone', id: row.id }, lang)}#${section}`
      : undefined;
  return (
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
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.names?.[lang] ?? format.country(row.code ?? '')}</th>
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
              <Cell
                key={dimension}
                tally={sumTallies(rows.map((row) => row.byDimension[dimension]))}
              />
            ))}
            <Cell tally={sumTallies(rows.map(({ total }) => total))} />
          </tr>
        </tfoot>
      </table>
    </TableScroll>
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
