import {
  type BearingCounts,
  bearingCounts,
  type ChallengeView,
  type ChallengeZone,
} from '../../dataset/challenges.ts';
import type { Mobility } from '../../dataset/mobility.ts';
import type { Bearing } from '../../dataset/vocabulary.ts';
import { useAtlas } from '../../panels/context.ts';
import { ShowMore, usePortion } from '../../panels/portion.tsx';
import { SourceNote } from '../../panels/SourceNote.tsx';
import { pathOf } from '../../state/address.ts';
import { BearingMark } from './BearingMark.tsx';
import { BearingTable } from './BearingTable.tsx';
import { challengeId, readings } from './challengeIds.ts';
import { Folded } from './Folded.tsx';
import { ShownFacts } from './ShownFacts.tsx';
import { TroublesTable } from './TroublesTable.tsx';
import type { Target } from './useTarget.ts';

interface ChallengesProps {
  readonly mobility: Pick<Mobility, 'challenges' | 'troubles' | 'counts'>;
  readonly target: Target | undefined;
  /** Fetches the zones that have not come yet. */
  readonly complete: () => Promise<boolean>;
}

/** The paper’s four challenges, and what the facts of each zone say about them. */
export function Challenges({ mobility, target, complete }: ChallengesProps) {
  const { t } = useAtlas();
  const { challenges, troubles, counts } = mobility;
  const more = { total: counts.troubles, complete };
  return (
    <section className="challenges-view" aria-labelledby="challenges">
      <h2 id="challenges">{t('sections.challenges')}</h2>
      <p>{t('challenges.lead')}</p>
      <ul className="legend">
        {readings.map((reading) => (
          <li key={reading}>
            <BearingMark bearing={reading} /> {t(`challenges.reading.${reading}`)}
          </li>
        ))}
      </ul>
      <BearingTable challenges={challenges} zones={troubles} {...more} />
      <p className="note">{t('challenges.notAMeasure')}</p>
      {challenges.map((challenge) => (
        <ChallengeSection
          key={challenge.id}
          challenge={challenge}
          target={target}
          complete={complete}
        />
      ))}
      <section>
        <h3 id="troubles">{t('challenges.troubles')}</h3>
        <p>{t('challenges.troublesLead')}</p>
        <TroublesTable troubles={troubles} {...more} />
      </section>
    </section>
  );
}

/** Counts of the readings in words, those of none left out. */
function useTally() {
  const { t } = useAtlas();
  return (counts: BearingCounts) =>
    readings
      .filter((reading) => counts[reading] > 0)
      .map((reading) => t(`challenges.tally.${reading}`, { count: counts[reading] }))
      .join(' · ');
}

interface ChallengeSectionProps {
  readonly challenge: ChallengeView;
  readonly target: Target | undefined;
  readonly complete: () => Promise<boolean>;
}

function ChallengeSection({ challenge, target, complete }: ChallengeSectionProps) {
  const { t, lang, address } = useAtlas();
  const tally = useTally();
  const { id, title, text, counts, zones } = challenge;
  const portion = usePortion<ChallengeZone, HTMLDivElement>(zones, {
    total: counts.zones,
    complete,
  });
  const asked = zones.filter(
    (zone) => challengeId(id, zone.id) === target?.id && !portion.shown.includes(zone),
  );
  return (
    <section className="challenge">
      <h3 id={`challenge-${id}`}>{title[lang]}</h3>
      <p className="reason">
        {text[lang]}
        <SourceNote claim={challenge} at={`paper.json: challenges.${id}`} />{' '}
        <span className="basis paper">{t('policy.basis.paper')}</span>
      </p>
      <p className="note">{tally(counts.facts)}</p>
      <div ref={portion.list}>
        {[...portion.shown, ...asked].map(({ id: zone, names, facts }) => (
          <Folded
            key={zone}
            id={challengeId(id, zone)}
            className="challenge-zone"
            target={target}
            summary={
              <>
                <h4>
                  {names[lang]}
                  <span className="visually-hidden">, {title[lang]}</span>
                </h4>{' '}
                <span className="marks">{tally(bearingCounts(facts))}</span>
              </>
            }
          >
            <ShownFacts
              facts={facts}
              mark={({ bearing }) => <Reading bearing={bearing ?? 'none'} />}
            />
            <p className="cell-links">
              <a href={`${address.root}${pathOf({ kind: 'zone', id: zone }, lang)}#challenges`}>
                {t('challenges.onZonePage', { zone: names[lang] })}
              </a>
            </p>
          </Folded>
        ))}
      </div>
      <ShowMore portion={portion} of={title[lang]} />
    </section>
  );
}

/** How one fact bears on the challenge, as shape and word. */
function Reading({ bearing }: { bearing: Bearing | 'none' }) {
  const { t } = useAtlas();
  return (
    <span className="reading">
      <BearingMark bearing={bearing} /> {t(`challenges.reading.${bearing}`)}
    </span>
  );
}
