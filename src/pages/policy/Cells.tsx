import { useEffect } from 'react';
import type { MobilityRow } from '../../dataset/mobility.ts';
import { policyDimensions } from '../../dataset/vocabulary.ts';
import { useAtlas } from '../../panels/context.ts';
import { ShowMore, usePortion } from '../../panels/portion.tsx';
import { cellsOf, type MatrixRow } from '../../policy/matrix.ts';
import { CellView } from './CellView.tsx';
import type { Target } from './useTarget.ts';

/** A zone's cells are some hundred times as much to show as its line in a list. */
const STEP = 20;

interface CellsProps {
  /** The zones that the filter leaves, in the order of the matrix. */
  readonly rows: readonly MatrixRow[];
  /** How many there are without it. */
  readonly among: number;
  /** The zone of the cell that the address leads to. */
  readonly asked: MatrixRow | undefined;
  readonly target: Target | undefined;
  /** The judgements that have come. */
  readonly judged: readonly MobilityRow[];
  /** Fetches the others. */
  readonly complete: () => Promise<boolean>;
}

/** The cells of the matrix in full, zone by zone. */
export function Cells({ rows, among, asked, target, judged, complete }: CellsProps) {
  const { t, lang } = useAtlas();
  const byId = new Map(judged.map((row) => [row.id, row.cells]));
  const portion = usePortion<MatrixRow, HTMLDivElement>(
    rows.filter(({ id }) => byId.has(id)),
    { total: rows.length, among, step: STEP, complete },
  );
  // An address leads to its cell even where the filter, or the portion, leaves the zone out.
  const shown = asked && !portion.shown.includes(asked) ? [...portion.shown, asked] : portion.shown;
  const missing =
    rows.slice(0, portion.portioned ? STEP : rows.length).some(({ id }) => !byId.has(id)) ||
    (asked !== undefined && !byId.has(asked.id));
  useEffect(() => {
    if (missing) void complete();
  }, [missing, complete]);
  const cells = cellsOf(shown);
  return (
    <section aria-labelledby="cells">
      <h2 id="cells">{t('policy.cells')}</h2>
      <div ref={portion.list}>
        {shown.map((row, i) => {
          const own = byId.get(row.id);
          return (
            own && (
              <section key={row.id} className="policy-zone">
                <h3 className="zone-name">{row.names[lang]}</h3>
                {policyDimensions.map((dimension, k) => {
                  const at = i * policyDimensions.length + k;
                  return (
                    <CellView
                      key={dimension}
                      row={row}
                      dimension={dimension}
                      cell={own[dimension]}
                      target={target}
                      before={cells[at - 1]}
                      after={cells[at + 1]}
                    />
                  );
                })}
              </section>
            )
          );
        })}
      </div>
      <ShowMore portion={portion} of={t('policy.cells')} />
    </section>
  );
}
