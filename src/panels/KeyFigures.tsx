import { keyFigure, keyQuestions } from '../dataset/keyFigures.ts';
import { type QuestionKey, question } from '../dataset/questions.ts';
import { zoneFileOf } from '../dataset/walk.ts';
import { useAtlas, useZone } from './context.ts';
import { SourceNote } from './SourceNote.tsx';

/** Figures that say how large a zone is, each with its year and source. */
export function KeyFigures({ keys = keyQuestions }: { keys?: readonly QuestionKey[] }) {
  const { t, lang, format } = useAtlas();
  const { zone } = useZone();
  return (
    <dl className="key-figures">
      {keys.map((key) => {
        const shown = keyFigure(zone.facts, key);
        return (
          <div key={key}>
            <dt>{question(key).label[lang]}</dt>
            <dd>
              {shown ? (
                <>
                  <span className="figure">{format.value(shown.claim)}</span>
                  <SourceNote claim={shown.claim} at={`${zoneFileOf(zone)}: ${shown.path}`} />
                  {typeof shown.claim.value !== 'string' && (
                    <span className="marks">
                      {[
                        format.when(shown.claim) ?? t('facts.undated'),
                        shown.claim.measures?.[lang],
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  )}
                </>
              ) : (
                <em className="not-established">{t('facts.notEstablished')}</em>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
