import { isText, preferred } from '../claim.ts';
import type { Claim, Organisation, Participation, Place, Zone } from '../schema.ts';
import type { Column } from './csv.ts';

/** One claim on what an organisation does in a zone. */
export interface ParticipationRow {
  readonly zone: string;
  readonly participation: Participation;
  readonly organisation: Organisation | undefined;
  readonly home: Place | undefined;
  readonly claim: Claim;
}

/** What the rows name beside the zones. */
interface Named {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly places: ReadonlyMap<string, Place>;
}

/** Every claim on who takes part in some zones: the rows of participations.csv. */
export function* participationRows(
  zones: Iterable<Zone>,
  { organisations, places }: Named,
): Generator<ParticipationRow> {
  for (const zone of zones) {
    for (const participation of zone.participations) {
      const organisation = organisations.get(participation.organisation);
      const home = organisation?.home === undefined ? undefined : places.get(organisation.home);
      for (const claim of participation.claims) {
        yield { zone: zone.id, participation, organisation, home, claim };
      }
    }
  }
}

function share({ share }: Participation): number | undefined {
  const value = share && preferred(share).value;
  return typeof value === 'number' ? value : undefined;
}

/** The columns of participations.csv. */
export const participationColumns: readonly Column<ParticipationRow>[] = [
  { name: 'zone', type: 'string', description: 'Zone id', cell: (r) => r.zone },
  {
    name: 'organisation',
    type: 'string',
    description: 'Organisation id',
    cell: (r) => r.participation.organisation,
  },
  {
    name: 'name',
    type: 'string',
    description: 'Name in English',
    cell: (r) => r.organisation?.names.en,
  },
  {
    name: 'name_zh',
    type: 'string',
    description: 'Name in Chinese',
    cell: (r) => r.organisation?.names.zh,
  },
  {
    name: 'name_local',
    type: 'string',
    description: 'Name in the host language',
    cell: (r) => r.organisation?.names.local?.text,
  },
  {
    name: 'kind',
    type: 'string',
    description: 'What kind of body it is',
    cell: (r) => r.organisation?.kind,
  },
  {
    name: 'country',
    type: 'string',
    description: 'ISO code of its country',
    cell: (r) => r.organisation?.country,
  },
  { name: 'home', type: 'string', description: 'Place of its seat', cell: (r) => r.home?.names.en },
  {
    name: 'role',
    type: 'string',
    description: 'Role in the zone',
    cell: (r) => r.participation.role,
  },
  {
    name: 'share_percent',
    type: 'number',
    description: 'Preferred share, in percent',
    cell: (r) => share(r.participation),
  },
  {
    name: 'share_of',
    type: 'string',
    description: 'Organisation that the share is in; the developer where empty',
    cell: (r) => r.participation.shareOf,
  },
  {
    name: 'statement',
    type: 'string',
    description: 'What it does there, in English',
    cell: (r) => (isText(r.claim.value) ? r.claim.value.en : undefined),
  },
  {
    name: 'statement_zh',
    type: 'string',
    description: 'What it does there, in Chinese',
    cell: (r) => (isText(r.claim.value) ? r.claim.value.zh : undefined),
  },
  {
    name: 'as_of',
    type: 'string',
    description: 'Date for which it holds',
    cell: (r) => r.claim.asOf,
  },
  { name: 'source', type: 'string', description: 'Source id', cell: (r) => r.claim.source },
];
