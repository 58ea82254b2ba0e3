import { factsUnder, isEstablished, preferred } from '../dataset/claim.ts';
import { type QuestionKey, question } from '../dataset/questions.ts';
import type { Claim, Facts } from '../dataset/schema.ts';
import { zoneFileOf } from '../dataset/walk.ts';
import { useAtlas, useZone } from './context.ts';
import { SourceNote } from './SourceNote.tsx';

const usual: readonly QuestionKey[] = ['plannedArea', 'tenants', 'employment', 'investment'];

/** Names of the items that stand for the whole zone. */
const whole = ['cumulative', 'total'];

function first(facts: Facts, key: QuestionKey): { claim: Claim; path: string } | undefined {
  const all = factsUnder(facts, key);
  const named = all.find(({ item }) => item !== undefined && whole.includes(item)) ?? all[0];
  if (!named || !isEstablished(named.fact)) return undefined;
  const item = named.item === undefined ? '' : `.${named.item}`;
  return { claim: preferred(named.fact), path: `facts.${key}${item}.claims[0]` };
}

/** Figures that say how large a zone is, each with its year and source. */
export function KeyFigures({ keys = usual }: { keys?: readonly QuestionKey[] }) {
  const { t, lang, format } = useAtlas();
  const { zone } = useZone();
  return (
    <dl className="key-figures">
      {keys.map((key) => {
        const shown = first(zone.facts, key);
        return (
          <div key={key}>
            <dt>{question(key).label[lang]}</dt>
            <dd>
              {shown ? (
                <>
                  <span className="figure">{format.value(shown.claim)}</span>
                  <SourceNote claim={shown.claim} at={`${zoneFileOf(zone)}: ${shown.path}`} />
                  {typeof shown.claim.value !== 'string' && (
                    <span className="marks">{format.when(shown.claim) ?? t('facts.undated')}</span>
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
