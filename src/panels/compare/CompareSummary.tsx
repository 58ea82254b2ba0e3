import { type CitedHere, summarise } from '../../policy/compare/summary.ts';
import { SourceNote } from '../SourceNote.tsx';
import { reasonsOf } from './differenceWords.ts';
import { statementWords } from './statementWords.ts';
import { useSpeech } from './useSpeech.ts';

/** One claim of each source: a number is not set twice behind one sentence. */
const oncePerSource = (claims: readonly CitedHere[]) =>
  claims.filter((one, i) => claims.findIndex((c) => c.claim.source === one.claim.source) === i);

/** Three to six sentences made from the facts, each with its sources. Stands in a ComparisonProvider. */
export function CompareSummary() {
  const speech = useSpeech();
  const { t, comparison } = speech;
  return (
    <ul className="compare-summary">
      {summarise(comparison).map(({ claims, caveats, ...said }) => (
        <li key={said.key === 'figure' ? said.params.question : said.key}>
          {statementWords(speech, said)}
          <span className="refs">
            {oncePerSource(claims).map(({ claim, at }) => (
              <SourceNote key={claim.source} claim={claim} at={at} />
            ))}
          </span>{' '}
          {caveats.length > 0 && (
            <span className="unlike">
              {t('comparison.notAlikeWhy', { reasons: reasonsOf(speech, caveats) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
