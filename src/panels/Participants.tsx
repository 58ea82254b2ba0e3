import type { Organisation, Participation } from '../dataset/schema.ts';
import { roles } from '../dataset/vocabulary.ts';
import { zoneFileOf } from '../dataset/walk.ts';
import { ClaimLine } from './ClaimLine.tsx';
import { useAtlas, useZone } from './context.ts';
import { FactView } from './FactView.tsx';
import { OrganisationName } from './OrganisationName.tsx';
import { participantAnchor } from './ParticipantName.tsx';
import { ParticipantsDiagram } from './ParticipantsDiagram.tsx';
import { nameOf } from './participantWords.ts';
import { Subheading } from './Subheading.tsx';

/** Who takes part in a zone: by level as a figure, then by role with each claim and its source. */
export function Participants() {
  return (
    <>
      <ParticipantsDiagram />
      <ParticipantsByRole />
    </>
  );
}

/** By role, with shares and what each does; the figure's links lead to the first entry of an organisation. */
function ParticipantsByRole() {
  const { t } = useAtlas();
  const { zone } = useZone();
  const groups = roles
    .map((role) => ({ role, list: zone.participations.filter((p) => p.role === role) }))
    .filter(({ list }) => list.length > 0);
  const at = (participation: Participation) =>
    `${zoneFileOf(zone)}: participations[${zone.participations.indexOf(participation)}]`;
  const inOrder = groups.flatMap(({ list }) => list);
  const anchor = (participation: Participation) => {
    const { organisation } = participation;
    const first = inOrder.find((p) => p.organisation === organisation);
    return first === participation ? participantAnchor(organisation) : undefined;
  };
  return groups.map(({ role, list }) => (
    <div className="role" key={role}>
      <Subheading>{t(`roles.${role}`)}</Subheading>
      <ul className="items">
        {list.map((participation) => (
          <li
            key={`${participation.organisation} ${participation.shareOf ?? ''}`}
            id={anchor(participation)}
          >
            <ParticipationView participation={participation} at={at(participation)} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

interface ParticipationViewProps {
  readonly participation: Participation;
  /** File and path, as the validator writes them. */
  readonly at: string;
}

function ParticipationView({ participation, at }: ParticipationViewProps) {
  const { t, lang, format } = useAtlas();
  const { organisations, places, zone } = useZone();
  const { organisation: id, claims, share, shareOf } = participation;
  const organisation = organisations[id];
  if (!organisation) return null;
  const home = organisation.home === undefined ? undefined : places[organisation.home];
  const seat = [
    home?.names[lang],
    foreignSeat(organisation, zone.country) && format.country(organisation.country),
  ];
  const holding = shareOf === undefined ? undefined : organisations[shareOf];
  return (
    <>
      <span className="organisation">
        <OrganisationName organisation={organisation} />
        <span className="marks">{seat.filter(Boolean).join(', ')}</span>
      </span>
      {share && (
        <div className="share">
          <span className="label">
            {t('participants.share')}
            {holding && ` ${t('participants.shareOf', { organisation: nameOf(holding, lang) })}`}
          </span>{' '}
          <FactView of="tenantShare" fact={share} at={`${at}.share`} />
        </div>
      )}
      {claims.map((claim, i) => (
        <div key={`${claim.source}${claim.asOf}${format.value(claim)}`}>
          <ClaimLine claim={claim} at={() => `${at}.claims[${i}]`} />
        </div>
      ))}
    </>
  );
}

/** The country is worth saying unless the role says it already. */
const foreignSeat = ({ country }: Organisation, host: string) =>
  country !== 'CN' && country !== host;
