import { type PolicyDimension, policyDimensions } from '../../dataset/vocabulary.ts';
import { useAtlas, useAtlasState } from '../../panels/context.ts';
import { OutcomeMark } from '../../panels/OutcomeMark.tsx';
import { ShowMore, usePortion } from '../../panels/portion.tsx';
import { TableScroll } from '../../panels/TableScroll.tsx';
import { cellId, type MatrixRow } from '../../policy/matrix.ts';

interface MatrixProps {
  readonly rows: readonly MatrixRow[];
  /** How many there are without the reader’s filter. */
  readonly among: number;
  /** A row that is shown whatever comes before it: its cell is open. */
  readonly asked?: MatrixRow | undefined;
  /** The field that the map beside it shows. */
  readonly dimension?: PolicyDimension;
}

/** Zones by dimensions; a column's heading sorts the zones by their outcome in it, and again by founding. */
export function Matrix({ rows, among, asked, dimension: shown }: MatrixProps) {
  const { t, lang, format, store } = useAtlas();
  const sorted = useAtlasState((state) => state.view.sort);
  const { sortBy } = store.getState();
  const portion = usePortion<MatrixRow, HTMLTableSectionElement>(rows, { among });
  // A link from the cell leads back to its row.
  const added = asked && rows.includes(asked) && !portion.shown.includes(asked) ? [asked] : [];
  const classOf = (dimension: PolicyDimension) =>
    dimension === shown ? `${dimension} shown` : dimension;
  return (
    <>
      <TableScroll name={t('policy.matrix')}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">{t('data.zone')}</th>
              {policyDimensions.map((dimension) => (
                <th
                  scope="col"
                  key={dimension}
                  className={classOf(dimension)}
                  aria-sort={sorted === dimension ? 'ascending' : 'none'}
                >
                  <button
                    type="button"
                    onClick={() => sortBy(sorted === dimension ? undefined : dimension)}
                  >
                    {t(`sections.${dimension}`)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={portion.list}>
            {[...portion.shown, ...added].map(({ id, names, country, outcomes }) => (
              <tr key={id} id={`row-${id}`}>
                <th scope="row">
                  {names[lang]}{' '}
                  {/* Browsers of another year may call a country otherwise than the build did. */}
                  <span className="marks" suppressHydrationWarning>
                    {format.country(country)}
                  </span>
                </th>
                {policyDimensions.map((dimension) => (
                  <td key={dimension} className={classOf(dimension)}>
                    <a id={`at-${cellId(id, dimension)}`} href={`#${cellId(id, dimension)}`}>
                      <OutcomeMark outcome={outcomes[dimension]} />
                    </a>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <ShowMore portion={portion} of={t('policy.matrix')} />
    </>
  );
}
