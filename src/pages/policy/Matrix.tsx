import { useState } from 'react';
import type { MobilityRow } from '../../dataset/mobility.ts';
import { outcomes, type PolicyDimension, policyDimensions } from '../../dataset/vocabulary.ts';
import { useAtlas } from '../../panels/context.ts';
import { OutcomeMark } from '../../panels/OutcomeMark.tsx';

/** Zones by dimensions; a column's heading sorts the zones by their outcome in it. */
export function Matrix({ rows }: { rows: readonly MobilityRow[] }) {
  const { t, lang, format } = useAtlas();
  const [sorted, setSorted] = useState<PolicyDimension>();
  const rank = (row: MobilityRow) =>
    sorted === undefined ? 0 : outcomes.indexOf(row.cells[sorted].outcome);
  return (
    <section
      className="table-scroll"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways needs the keyboard
      tabIndex={0}
      aria-label={t('policy.matrix')}
    >
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{t('data.zone')}</th>
            {policyDimensions.map((dimension) => (
              <th
                scope="col"
                key={dimension}
                className={dimension}
                aria-sort={sorted === dimension ? 'ascending' : 'none'}
              >
                <button
                  type="button"
                  onClick={() => setSorted(sorted === dimension ? undefined : dimension)}
                >
                  {t(`sections.${dimension}`)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .toSorted((a, b) => rank(a) - rank(b))
            .map(({ id, names, country, cells }) => (
              <tr key={id}>
                <th scope="row">
                  {names[lang]} <span className="marks">{format.country(country)}</span>
                </th>
                {policyDimensions.map((dimension) => (
                  <td key={dimension}>
                    <a href={`#${id}-${dimension}`}>
                      <OutcomeMark outcome={cells[dimension].outcome} />
                    </a>
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
