import { ShareBar } from '../charts/ShareBar.tsx';
import { zoneFileOf } from '../dataset/walk.ts';
import {
  developerHoldings,
  fold,
  type Holding,
  isDeveloper,
  levels,
  type Participant,
  paperPartnership,
  participantsOf,
} from '../policy/participants.ts';
import { ClaimLine } from './ClaimLine.tsx';
import { useAtlas, useZone } from './context.ts';
import { ParticipantName } from './ParticipantName.tsx';
import { ParticipantsTable } from './ParticipantsTable.tsx';
import {
  actorNotes,
  developerNotes,
  FOLDED_PAST,
  foldedWords,
  holdingWords,
} from './participantWords.ts';
import { SaveParticipants } from './SaveParticipants.tsx';
import { SourceNote } from './SourceNote.tsx';
import { Subheading } from './Subheading.tsx';

/**
 * Who takes part in a zone, by level: China to the left, the host to the right, the developer above the line
 * that joins them. The figure is made of lists, so it reads in the same order without being seen.
 */
export function ParticipantsDiagram() {
  const { t, format } = useAtlas();
  const { zone, organisations } = useZone();
  const list = participantsOf(zone.participations, organisations, zone.country);
  if (list.length === 0) return null;
  const holdings = developerHoldings(list);
  const others = list.filter((participant) => !isDeveloper(participant));
  const third = others.filter(({ side }) => side === 'third');
  const host = format.country(zone.country);
  const rows = levels
    .map((level) => ({ level, all: others.filter((p) => p.level === level && p.side !== 'third') }))
    .filter(({ all }) => all.length > 0);
  return (
    <>
      <Subheading figure="participants">{t('people.byLevel')}</Subheading>
      <Partnership />
      <figure className="actors" aria-label={t('people.byLevel')}>
        <Developers list={list} holdings={holdings} />
        <div className="actors__body">
          <p className="actors__sides" aria-hidden="true">
            <span>{format.country('CN')}</span>
            <span>{host}</span>
          </p>
          {rows.map(({ level, all }) => (
            <div key={level} className="actors__row">
              <p className="actors__level">
                <span>{t(`people.levels.${level}`)}</span>
              </p>
              {(['home', 'host'] as const).map((side) => (
                <div key={side} className={`actors__cell actors__cell--${side}`}>
                  <ActorList
                    name={t('people.place', {
                      country: side === 'home' ? format.country('CN') : host,
                      level: t(`people.levels.${level}`),
                    })}
                    list={all.filter((p) => p.side === side)}
                    holdings={holdings}
                  />
                </div>
              ))}
            </div>
          ))}
        </div>
        {third.length > 0 && (
          <div className="actors__third">
            <p className="actors__level">
              <span>{t('people.third')}</span>
            </p>
            <ActorList name={t('people.third')} list={third} holdings={holdings} />
          </div>
        )}
        <figcaption className="note">{t('people.caption')}</figcaption>
      </figure>
      <SaveParticipants list={list} holdings={holdings} />
      <ParticipantsTable list={list} />
    </>
  );
}

/** What the 2021 paper calls the partnership, in the paper's name. */
function Partnership() {
  const { t } = useAtlas();
  const { zone, sources } = useZone();
  const found = paperPartnership(zone.facts, sources);
  return (
    <p className="actors__partnership">
      <span className="label">{t('people.partnership')}</span>{' '}
      {found ? (
        <ClaimLine claim={found.claim} at={() => `${zoneFileOf(zone)}: ${found.path}`} />
      ) : (
        <em className="not-established">{t('people.noPartnership')}</em>
      )}
    </p>
  );
}

/** The developer in the middle, with the shares in it as one bar where any is known. */
function Developers({ list, holdings }: ActorsProps) {
  const atlas = useAtlas();
  const { t } = atlas;
  const bundle = useZone();
  return (
    <div className="actors__developer">
      {list.filter(isDeveloper).map((participant) => (
        <div key={participant.organisation.id}>
          <span className="label">{t('roles.developer')}</span>
          <strong>
            <ParticipantName organisation={participant.organisation} />
          </strong>
          <span className="note">{developerNotes(participant, bundle, atlas).join(' · ')}</span>
        </div>
      ))}
      {holdings.length > 0 && (
        <ShareBar
          label={t('people.shares', { words: holdingWords(holdings, atlas) })}
          segments={holdings.map(({ organisation: { id }, percent, side }) => ({
            id,
            percent,
            side,
          }))}
        />
      )}
    </div>
  );
}

interface ActorsProps {
  readonly list: readonly Participant[];
  readonly holdings: readonly Holding[];
}

/** Actors of one level and side; a long list is folded with its count. */
function ActorList({ name, list, holdings }: ActorsProps & { readonly name: string }) {
  const atlas = useAtlas();
  if (list.length === 0) return null;
  const { shown, folded } = fold(list, FOLDED_PAST);
  return (
    <>
      <ul aria-label={name}>
        <Actors list={shown} holdings={holdings} />
      </ul>
      {folded.length > 0 && (
        <details>
          <summary>{foldedWords(folded, atlas)}</summary>
          <ul>
            <Actors list={folded} holdings={holdings} />
          </ul>
        </details>
      )}
    </>
  );
}

function Actors({ list, holdings }: ActorsProps) {
  const atlas = useAtlas();
  const bundle = useZone();
  return list.map((participant) => {
    const { organisation } = participant;
    const holding = holdings.find((one) => one.organisation.id === organisation.id);
    const notes = actorNotes(participant, holding, bundle, atlas);
    return (
      <li key={organisation.id} className={holding && 'actors__owner'}>
        <ParticipantName organisation={organisation} />
        {holding && ' '}
        {holding && (
          <span className="actors__share">
            <span className="value">{atlas.format.value(holding.claim)}</span>
            <SourceNote
              claim={holding.claim}
              at={`${zoneFileOf(bundle.zone)}: participations[${holding.index}].share.claims[0]`}
            />
          </span>
        )}
        {notes.length > 0 && <span className="note">{notes.join(' · ')}</span>}
      </li>
    );
  });
}
