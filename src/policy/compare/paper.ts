import { question } from '../../dataset/questions.ts';
import { shownSources } from './cited.ts';
import { type Comparison, type Row, sides } from './comparison.ts';
import { isLong } from './filter.ts';
import { summarise } from './summary.ts';

/** Whether a row stands on paper: its answers are figures, dates or rules that can be set against each other. */
export const isOnPaper = (row: Row): boolean =>
  row.kind === 'question' && question(row.key).quantity !== 'text' && !isLong(row);

/**
 * The sources of what stands on paper, where there is no room for sentences and lists of organisations: the
 * summary, the rows whose answers can be set against each other, and the judgements on how policy travelled.
 */
export function paperSources(comparison: Comparison): ReadonlySet<string> {
  const groups = comparison.groups.map((group) => ({
    ...group,
    rows: group.rows.filter(isOnPaper),
  }));
  const judgements = sides.flatMap((side) => {
    const { transfers } = comparison[side].zone;
    return transfers ? Object.values(transfers).flatMap(({ sources }) => sources) : [];
  });
  const said = summarise(comparison).flatMap(({ claims }) =>
    claims.map(({ claim }) => claim.source),
  );
  return new Set([...said, ...shownSources({ ...comparison, groups }, 1), ...judgements]);
}
