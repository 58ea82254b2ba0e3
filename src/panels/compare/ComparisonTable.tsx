import { memo, Suspense, useDeferredValue, useMemo } from 'react';
import { dimensions } from '../../dataset/dimensions.ts';
import { zoneFileOf } from '../../dataset/walk.ts';
import type { Group, Row, Side } from '../../policy/compare/comparison.ts';
import { sides } from '../../policy/compare/comparison.ts';
import { countRows, filterRows, isLong } from '../../policy/compare/filter.ts';
import { isOnPaper } from '../../policy/compare/paper.ts';
import { useAtlasState } from '../context.ts';
import { AnswerCell } from './AnswerCell.tsx';
import { useComparison } from './ComparisonProvider.tsx';
import { DifferenceCell } from './DifferenceCell.tsx';
import { RoleCell } from './RoleCell.tsx';
import { RowControls } from './RowControls.tsx';
import { TransferCell } from './TransferCell.tsx';
import { useSpeech } from './useSpeech.ts';
import { countryOf, nameOf, questionOf } from './words.ts';
import { ZoneMark } from './ZoneMark.tsx';

// On a phone the parts of the table are laid out as blocks. Some browsers then no longer tell a screen reader
// that it is a table, so that each part says so itself.
const as = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** The table “Comparison” with its controls. Stands in a ComparisonProvider; reads `rows` and `section` of the view. */
export function ComparisonTable() {
  const { t, comparison } = useSpeech();
  // The controls answer at once; the rows, which are many, follow in slices.
  const rows = useDeferredValue(useAtlasState((state) => state.view.rows));
  const section = useDeferredValue(useAtlasState((state) => state.view.section));
  const dimension = dimensions.find((one) => one === section);
  const groups = useMemo(
    () => filterRows(comparison, { rows, dimension }),
    [comparison, rows, dimension],
  );
  const count = countRows(groups);
  return (
    <div className="comparison">
      <RowControls count={count} />
      {count === 0 ? <p className="note">{t('comparison.none')}</p> : <Rows groups={groups} />}
    </div>
  );
}

const Rows = memo(function Rows({ groups }: { groups: readonly Group[] }) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <table className="comparison-table" aria-label={t('comparison.table')} {...as.table}>
      <thead {...as.rowgroup}>
        <tr {...as.row}>
          <th scope="col" {...as.columnheader}>
            <span className="visually-hidden">{t('comparison.question')}</span>
          </th>
          {sides.map((side) => (
            <th key={side} scope="col" className={`zone-${side}`} {...as.columnheader}>
              <ZoneMark side={side} />
              {nameOf(speech, side)}
            </th>
          ))}
          <th scope="col" {...as.columnheader}>
            {t('comparison.difference')}
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        // React takes over what the build wrote group by group, and answers the reader in between.
        <Suspense key={group.dimension}>
          <GroupRows group={group} />
        </Suspense>
      ))}
    </table>
  );
});

function GroupRows({ group: { dimension, rows } }: { group: Group }) {
  const { t } = useSpeech();
  return (
    <tbody className={dimension} {...as.rowgroup}>
      <tr className="group" {...as.row}>
        <th scope="rowgroup" colSpan={4} {...as.rowheader}>
          {t(`sections.${dimension}`)}
        </th>
      </tr>
      {rows.map((row) => (
        <TableRow key={row.id} row={row} />
      ))}
    </tbody>
  );
}

/** How a row is laid out on a phone, and whether paper has it. */
const classOf = (row: Row): string | undefined =>
  [isLong(row) && 'long', !isOnPaper(row) && 'off-paper'].filter(Boolean).join(' ') || undefined;

const TableRow = memo(function TableRow({ row }: { row: Row }) {
  const speech = useSpeech();
  return (
    <tr className={classOf(row)} {...as.row}>
      <th scope="row" {...as.rowheader}>
        {questionOf(speech, row)}
      </th>
      {sides.map((side) => (
        <td key={side} className={`side-${side}`} data-zone={nameOf(speech, side)} {...as.cell}>
          <SideCell row={row} side={side} />
        </td>
      ))}
      <td className="apart" {...as.cell}>
        <DifferenceCell row={row} />
      </td>
    </tr>
  );
});

function SideCell({ row, side }: { row: Row; side: Side }) {
  const speech = useSpeech();
  const { zone } = useComparison()[side];
  if (row.kind === 'role') return <RoleCell side={side} parts={row[side]} />;
  if (row.kind === 'question') {
    return <AnswerCell of={row.key} answer={row[side]} country={countryOf(speech, side)} />;
  }
  return (
    <TransferCell transfer={row[side]} at={`${zoneFileOf(zone)}: transfers.${row.dimension}`} />
  );
}
