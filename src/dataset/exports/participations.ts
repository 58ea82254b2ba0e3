import { isDisputed, isText, preferred } from '../claim.ts';
import { question } from '../questions.ts';
import type { Claim, Organisation, Participation, Place, Source, Zone } from '../schema.ts';
import { type Column, figure, flag, text } from './csv.ts';
import { type ClaimedRow, qualityColumns, sourceColumns } from './provenanceColumns.ts';

/** One claim on what an organisation does in a zone, or on the share that it holds. */
export interface ParticipationRow extends ClaimedRow {
  /** Position in the dataset: zone, numbers of the participation and of the claim from 1. */
  readonly id: string;
  readonly zone: Zone;
  readonly participation: Participation;
  readonly organisation: Organisation | undefined;
  readonly home: Place | undefined;
  /** Whether the claim is one on the share. */
  readonly onShare: boolean;
}

/** What the rows name beside the zones. */
interface Named {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly places: ReadonlyMap<string, Place>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Every claim on who takes part in some zones: the rows of participations.csv. */
export function* participationRows(
  zones: Iterable<Zone>,
  { organisations, places, sources }: Named,
): Generator<ParticipationRow> {
  for (const zone of zones) {
    for (const [i, participation] of zone.participations.entries()) {
      const organisation = organisations.get(participation.organisation);
      const home = organisation?.home === undefined ? undefined : places.get(organisation.home);
      const row = (claim: Claim, onShare: boolean, at: string): ParticipationRow => ({
        id: `${zone.id}/${i + 1}/${at}`,
        zone,
        participation,
        organisation,
        home,
        claim,
        onShare,
        source: sources.get(claim.source),
      });
      for (const [n, claim] of participation.claims.entries()) yield row(claim, false, `${n + 1}`);
      for (const [n, claim] of (participation.share?.claims ?? []).entries()) {
        yield row(claim, true, `share/${n + 1}`);
      }
    }
  }
}

/** The organisation that a share is in: the one named, else the zone's developer. */
function holding({ zone, participation, onShare }: ParticipationRow): string | undefined {
  if (!onShare) return undefined;
  return (
    participation.shareOf ??
    zone.participations.find(({ role }) => role === 'developer')?.organisation
  );
}

/** How a share is compared: as a percentage that changes with time. */
const share = question('tenantShare');

/** The columns of participations.csv. */
export const participationColumns: readonly Column<ParticipationRow>[] = [
  text('id', 'Position in this version: zone, numbers of participation and claim', (r) => r.id),
  text('zone', 'Zone id', (r) => r.zone.id),
  text('organisation', 'Organisation id', (r) => r.participation.organisation),
  text('name', 'Name in English', (r) => r.organisation?.names.en),
  text('name_zh', 'Name in Chinese', (r) => r.organisation?.names.zh),
  text('name_local', 'Name in the host language', (r) => r.organisation?.names.local?.text),
  text('name_local_language', 'Its language code', (r) => r.organisation?.names.local?.lang),
  text('kind', 'What kind of body it is', (r) => r.organisation?.kind),
  text('country', 'ISO code of its country', (r) => r.organisation?.country),
  text('home', 'Place of its seat', (r) => r.home?.names.en),
  text('home_zh', 'Place of its seat in Chinese', (r) => r.home?.names.zh),
  text('role', 'Role in the zone', (r) => r.participation.role),
  text('statement', 'What it does there, in English', ({ claim: { value } }) =>
    isText(value) ? value.en : undefined,
  ),
  text('statement_zh', 'What it does there, in Chinese', ({ claim: { value } }) =>
    isText(value) ? value.zh : undefined,
  ),
  figure('share_percent', 'Share held, in percent', ({ claim: { value } }) =>
    typeof value === 'number' ? value : undefined,
  ),
  text('share_of', 'Organisation that the share is in', holding),
  flag('preferred', 'Whether the atlas prefers this claim on the share', (r) =>
    r.onShare && r.participation.share ? preferred(r.participation.share) === r.claim : undefined,
  ),
  flag('disputed', 'Whether claims on this share disagree about one date', (r) =>
    r.onShare && r.participation.share ? isDisputed(share, r.participation.share) : undefined,
  ),
  ...qualityColumns,
  ...sourceColumns,
];
