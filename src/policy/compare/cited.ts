import { isEstablished, preferred } from '../../dataset/claim.ts';
import type { Answer, CellParticipation, Comparison, Row } from './comparison.ts';
import { sides } from './comparison.ts';
import { summarise } from './summary.ts';

/** More items than this are folded away in a cell until asked for. */
export const ITEMS_SHOWN = 3;

function* answerSources(answer: Answer): Generator<string> {
  if (answer.state !== 'established') return;
  for (const { fact } of answer.facts.slice(0, ITEMS_SHOWN)) {
    if (isEstablished(fact)) yield preferred(fact).source;
  }
}

function* roleSources(parts: readonly CellParticipation[]): Generator<string> {
  for (const { participation } of parts.slice(0, ITEMS_SHOWN)) {
    const claims = participation.share?.claims ?? participation.claims;
    for (const { source } of claims.slice(0, 1)) yield source;
  }
}

function* rowSources(row: Row): Generator<string> {
  for (const side of sides) {
    if (row.kind === 'role') yield* roleSources(row[side]);
    else if (row.kind === 'transfer') yield* row[side]?.sources.slice(0, ITEMS_SHOWN) ?? [];
    else {
      yield* answerSources(row[side]);
      if (row.compared) yield row.compared[side].claim.source;
    }
  }
  if (row.difference.kind !== 'amount') return;
  for (const side of sides) {
    const rate = row.difference.inUsd?.[side].source;
    if (rate !== undefined) yield rate;
  }
}

/** The sources that a reader sees without opening anything, in the order of reading: summary, then table. */
export function* shownSources(comparison: Comparison): Generator<string> {
  for (const { claims } of summarise(comparison)) {
    for (const { claim } of claims) yield claim.source;
  }
  for (const { rows } of comparison.groups) for (const row of rows) yield* rowSources(row);
}
