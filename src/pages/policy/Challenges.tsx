import { bearingCounts, type ChallengeView } from '../../dataset/challenges.ts';
import type { Mobility } from '../../dataset/mobility.ts';
import type { Bearing } from '../../dataset/vocabulary.ts';
import { useAtlas } from '../../panels/context.ts';
import { SourceNote } from '../../panels/SourceNote.tsx';
import { pathOf } from '../../state/address.ts';
import { BearingMark } from './BearingMark.tsx';
import { BearingTable } from './BearingTable.tsx';
import { challengeId, readings } from './challengeIds.ts';
import { Folded } from './Folded.tsx';
import { ShownFacts } from './ShownFacts.tsx';
import { TroublesTable } from './TroublesTable.tsx';
import type { Target } from './useTarget.ts';

interface ChallengesProps extends Pick<Mobility, 'challenges' | 'troubles'> {
  readonly target: Target | undefined;
}

/** The paper’s four challenges, and what the facts of each zone say about them. */
export function Challenges({ challenges, troubles, target }: ChallengesProps) {
  const { t } = useAtlas();
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
      <BearingTable challenges={challenges} zones={troubles} />
      <p className="note">{t('challenges.notAMeasure')}</p>
      {challenges.map((challenge) => (
        <ChallengeSection key={challenge.id} challenge={challenge} target={target} />
      ))}
      <section>
        <h3 id="troubles">{t('challenges.troubles')}</h3>
        <p>{t('challenges.troublesLead')}</p>
        <TroublesTable troubles={troubles} />
      </section>
    </section>
  );
}

/** Counts of the readings in words, those of none left out. */
function useTally() {
  const { t } = useAtlas();
  return (facts: Parameters<typeof bearingCounts>[0]) => {
    const counts = bearingCounts(facts);
    return readings
      .filter((reading) => counts[reading] > 0)
      .map((reading) => t(`challenges.tally.${reading}`, { count: counts[reading] }))
      .join(' · ');
  };
}

interface ChallengeSectionProps {
  readonly challenge: ChallengeView;
  readonly target: Target | undefined;
}

function ChallengeSection({ challenge, target }: ChallengeSectionProps) {
  const { t, lang, address } = useAtlas();
  const tally = useTally();
  const { id, title, text, zones } = challenge;
  return (
    <section className="challenge">
      <h3 id={`challenge-${id}`}>{title[lang]}</h3>
      <p className="reason">
        {text[lang]}
        <SourceNote claim={challenge} at={`paper.json: challenges.${id}`} />{' '}
        <span className="basis paper">{t('policy.basis.paper')}</span>
      </p>
      <p className="note">{tally(zones.flatMap(({ facts }) => facts))}</p>
      {zones.map(({ id: zone, names, facts }) => (
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
              <span className="marks">{tally(facts)}</span>
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
