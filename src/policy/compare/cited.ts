import { isEstablished, preferred } from '../../dataset/claim.ts';
import type { Answer, CellParticipation, Comparison, Row } from './comparison.ts';
import { sides } from './comparison.ts';
import { summarise } from './summary.ts';

/** More items than this are folded away in a cell until asked for. */
export const ITEMS_SHOWN = 3;

function* answerSources(answer: Answer, items: number): Generator<string> {
  if (answer.state !== 'established') return;
  for (const { fact } of answer.facts.slice(0, items)) {
    if (isEstablished(fact)) yield preferred(fact).source;
  }
}

function* roleSources(parts: readonly CellParticipation[], items: number): Generator<string> {
  for (const { participation } of parts.slice(0, items)) {
    const claims = participation.share?.claims ?? participation.claims;
    for (const { source } of claims.slice(0, 1)) yield source;
  }
}

function* rowSources(row: Row, items: number): Generator<string> {
  for (const side of sides) {
    if (row.kind === 'role') yield* roleSources(row[side], items);
    else if (row.kind === 'transfer') yield* row[side]?.sources.slice(0, ITEMS_SHOWN) ?? [];
    else {
      yield* answerSources(row[side], items);
      if (row.compared) yield row.compared[side].claim.source;
    }
  }
  if (row.difference.kind !== 'amount') return;
  for (const side of sides) {
    const rate = row.difference.inUsd?.[side].source;
    if (rate !== undefined) yield rate;
  }
}

/**
 * The sources that a reader sees without opening anything, in the order of reading: summary, then table.
 * A cell shows at most so many items; paper has room for one.
 */
export function* shownSources(comparison: Comparison, items = ITEMS_SHOWN): Generator<string> {
  for (const { claims } of summarise(comparison)) {
    for (const { claim } of claims) yield claim.source;
  }
  for (const { rows } of comparison.groups) for (const row of rows) yield* rowSources(row, items);
}
