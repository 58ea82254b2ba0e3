import { factsUnder, isEstablished, preferred } from '../dataset/claim.ts';
import { type QuestionKey, question } from '../dataset/questions.ts';
import type { Claim, Facts } from '../dataset/schema.ts';
import { useAtlas, useZone } from './context.ts';
import { SourceNote } from './SourceNote.tsx';

const keys: readonly QuestionKey[] = ['plannedArea', 'tenants', 'employment', 'investment'];

/** Names of the items that stand for the whole zone. */
const whole = ['cumulative', 'total'];

function first(facts: Facts, key: QuestionKey): Claim | undefined {
  const all = factsUnder(facts, key);
  const named = all.find(({ item }) => item !== undefined && whole.includes(item)) ?? all[0];
  return named && isEstablished(named.fact) ? preferred(named.fact) : undefined;
}

/** Four figures that say how large a zone is, each with its year and source. */
export function KeyFigures() {
  const { t, lang, format } = useAtlas();
  const { facts } = useZone().bundle.zone;
  return (
    <dl className="key-figures">
      {keys.map((key) => {
        const claim = first(facts, key);
        return (
          <div key={key}>
            <dt>{question(key).label[lang]}</dt>
            <dd>
              {claim ? (
                <>
                  <span className="figure">{format.value(claim)}</span>
                  <SourceNote claim={claim} />
                  <span className="marks">{format.when(claim) ?? t('facts.undated')}</span>
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
