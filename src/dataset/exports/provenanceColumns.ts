import type { Claim, Source } from '../schema.ts';
import { type Column, text } from './csv.ts';

/** A row that rests on one claim. */
export interface ClaimedRow {
  readonly claim: Claim;
  readonly source: Source | undefined;
}

/** What is to be known of a figure before it is used. */
export const qualityColumns: readonly Column<ClaimedRow>[] = [
  text('qualifier', 'about, over, under, up to, at least', (r) => r.claim.qualifier),
  text(
    'basis',
    'planned, forecast, computed or inferred; a plain report where empty',
    (r) => r.claim.basis,
  ),
  text(
    'measures',
    'What the figure counts, where that is not what the question asks',
    (r) => r.claim.measures?.en,
  ),
  text('as_of', 'Date for which the value holds: year, month or day', (r) => r.claim.asOf),
  text('valid_from', 'First date of a rule', (r) => r.claim.validFrom),
  text('valid_to', 'Last date of a rule', (r) => r.claim.validTo),
];

/** Where a value comes from. */
export const sourceColumns: readonly Column<ClaimedRow>[] = [
  text('instrument', 'Legal instrument that a rule rests on', (r) => r.claim.instrument),
  text('source', 'Source id, see sources.csl.json', (r) => r.claim.source),
  text('source_kind', 'What kind of document the source is', (r) => r.source?.kind),
  text('source_title', 'Title of the source', (r) => r.source?.title),
  text('source_url', 'Address of the source', (r) => r.source?.URL),
  text('locator', 'Page, article or section', (r) => r.claim.locator),
  text('note', 'Note in English', (r) => r.claim.note?.en),
  text('note_zh', 'Note in Chinese', (r) => r.claim.note?.zh),
];
