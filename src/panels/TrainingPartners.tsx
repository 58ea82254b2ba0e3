import { zoneFileOf } from '../dataset/walk.ts';
import { participantsOf } from '../policy/participants.ts';
import { ClaimLine } from './ClaimLine.tsx';
import { useAtlas, useZone } from './context.ts';
import { ParticipantName } from './ParticipantName.tsx';
import { Subheading } from './Subheading.tsx';

/** Who trains and what they offer, one line an organisation; the programmes themselves stand among the facts. */
export function TrainingPartners() {
  const { t, format } = useAtlas();
  const { zone, organisations } = useZone();
  const partners = participantsOf(zone.participations, organisations, zone.country).flatMap(
    ({ organisation, parts }) =>
      parts
        .filter(({ participation }) => participation.role === 'training partner')
        .map((part) => ({ organisation, ...part })),
  );
  if (partners.length === 0) return null;
  return (
    <>
      <Subheading>{t('staff.partners')}</Subheading>
      {zone.facts.training && (
        <p className="note">
          <a href="#training">{t('staff.programmes')}</a>
        </p>
      )}
      <ul className="training-partners">
        {partners.map(({ organisation, participation, index }) => {
          const [claim] = participation.claims;
          return (
            <li key={organisation.id}>
              <strong>
                <ParticipantName organisation={organisation} />
              </strong>
              <span className="marks">{format.country(organisation.country)}</span>
              {claim && (
                <div>
                  <ClaimLine
                    claim={claim}
                    at={() => `${zoneFileOf(zone)}: participations[${index}].claims[0]`}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
