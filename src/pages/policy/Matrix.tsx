import type { MobilityRow } from '../../dataset/mobility.ts';
import { type PolicyDimension, policyDimensions } from '../../dataset/vocabulary.ts';
import { useAtlas, useAtlasState } from '../../panels/context.ts';
import { OutcomeMark } from '../../panels/OutcomeMark.tsx';
import { TableScroll } from '../../panels/TableScroll.tsx';
import { cellId } from '../../policy/matrix.ts';

interface MatrixProps {
  readonly rows: readonly MobilityRow[];
  /** The field that the map beside it shows. */
  readonly dimension?: PolicyDimension;
}

/** Zones by dimensions; a column's heading sorts the zones by their outcome in it, and again by founding. */
export function Matrix({ rows, dimension: shown }: MatrixProps) {
  const { t, lang, format, store } = useAtlas();
  const sorted = useAtlasState((state) => state.view.sort);
  const { sortBy } = store.getState();
  const classOf = (dimension: PolicyDimension) =>
    dimension === shown ? `${dimension} shown` : dimension;
  return (
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
        <tbody>
          {rows.map(({ id, names, country, cells }) => (
            <tr key={id} id={`row-${id}`}>
              <th scope="row">
                {names[lang]} <span className="marks">{format.country(country)}</span>
              </th>
              {policyDimensions.map((dimension) => (
                <td key={dimension} className={classOf(dimension)}>
                  <a id={`at-${cellId(id, dimension)}`} href={`#${cellId(id, dimension)}`}>
                    <OutcomeMark outcome={cells[dimension].outcome} />
                  </a>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
