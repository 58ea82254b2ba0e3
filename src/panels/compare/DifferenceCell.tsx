import { preferredHere } from '../../policy/compare/answers.ts';
import type { Row } from '../../policy/compare/comparison.ts';
import { sides } from '../../policy/compare/comparison.ts';
import { isDifferent } from '../../policy/compare/filter.ts';
import { SourceNote } from '../SourceNote.tsx';
import { caveatWords, differenceWords } from './differenceWords.ts';
import { Folded } from './Folded.tsx';
import { useSpeech } from './useSpeech.ts';
import { bothOf } from './words.ts';

/** What tells both sides apart, and whether they are like for like. */
export function DifferenceCell({ row }: { row: Row }) {
  const speech = useSpeech();
  return (
    <>
      {differenceWords(speech, row).map((line) => (
        <span
          className={isDifferent(row.difference) ? 'difference' : 'difference nothing'}
          key={line}
        >
          {line}
        </span>
      ))}
      <OtherClaims row={row} />
      {row.caveats.length > 0 && (
        <Folded
          paper="all"
          summary={
            <span className="unlike">
              <UnlikeMark />
              {speech.t('comparison.notAlike')}
            </span>
          }
        >
          <ul className="reasons">
            {row.caveats.map((caveat) => (
              <li key={caveat.kind}>{caveatWords(speech, caveat)}</li>
            ))}
          </ul>
        </Folded>
      )}
    </>
  );
}

/** Two lines with a stroke through them: unlike. */
function UnlikeMark() {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden>
      <path d="M1 4h10M1 8h10M8.5 1l-5 10" />
    </svg>
  );
}

/** Which values were compared, where they are not the first of both cells, and by which exchange rates. */
function OtherClaims({ row }: { row: Row }) {
  const { t, format } = useSpeech();
  if (row.kind !== 'question' || !row.compared) return null;
  const { compared, difference } = row;
  const isFirst = sides.every((side) => {
    const answer = row[side];
    const first = answer.state === 'established' ? answer.facts[0] : undefined;
    return first !== undefined && preferredHere(first)?.at === compared[side].at;
  });
  const said = bothOf(compared, ({ claim }) => {
    const when = format.when(claim) ?? t('facts.undated');
    return t('comparison.bracketed', { text: format.value(claim), note: when });
  });
  const rates = difference.kind === 'amount' ? difference.inUsd : undefined;
  return (
    <>
      {!isFirst && (
        <small className="note">
          {t('comparison.compared', said)}
          {sides.map((side) => (
            <SourceNote key={side} {...compared[side]} />
          ))}
        </small>
      )}
      {rates &&
        sides.map((side) => {
          const { source, year } = rates[side];
          return (
            source !== undefined && (
              <SourceNote
                key={side}
                claim={{ source, asOf: String(year) }}
                at="exchange-rates.json: series"
              />
            )
          );
        })}
    </>
  );
}
