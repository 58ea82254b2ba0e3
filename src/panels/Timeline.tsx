import { isEstablished, type NamedFact, preferred } from '../dataset/claim.ts';
import type { QuestionKey } from '../dataset/questions.ts';
import { useAtlas } from './context.ts';
import { FactView } from './FactView.tsx';

interface TimelineProps {
  readonly of: QuestionKey;
  /** In the order of their dates, undated ones last, as `factsUnder` gives events. */
  readonly events: readonly NamedFact[];
  /** File and path of the question, as the validator writes them. */
  readonly at: string;
}

/** Events with their dates in a column; one without a date says so. */
export function Timeline({ of, events, at }: TimelineProps) {
  const { t, lang, format } = useAtlas();
  return (
    <ol className="timeline">
      {events.map(({ item, fact }) => {
        const date = isEstablished(fact) ? format.when(preferred(fact)) : undefined;
        const label = isEstablished(fact) ? fact.label?.[lang] : undefined;
        return (
          <li key={item}>
            <span className="timeline__date">{date ?? <em>{t('facts.undated')}</em>}</span>
            <div className="timeline__event">
              {label && <span className="item-label">{label}</span>}
              <FactView of={of} fact={fact} at={`${at}.${item}`} dateBeside />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
