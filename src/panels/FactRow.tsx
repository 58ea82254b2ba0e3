import type { NamedFact } from '../dataset/claim.ts';
import { factsUnder, itemLabel } from '../dataset/claim.ts';
import { SHOWN_ANSWERS } from '../dataset/digest.ts';
import { type QuestionKey, question } from '../dataset/questions.ts';
import type { Facts } from '../dataset/schema.ts';
import { useAtlas, useCiting } from './context.ts';
import { FactView } from './FactView.tsx';
import { Timeline } from './Timeline.tsx';

interface FactRowProps {
  readonly of: QuestionKey;
  readonly facts: Facts;
  /** Data file that the facts stand in. */
  readonly file: string;
}

/** A question with its answer or answers. Renders nothing where the question was never put. */
export function FactRow({ of, facts, file }: FactRowProps) {
  const { t, lang } = useAtlas();
  const answers = factsUnder(facts, of);
  if (answers.length === 0) return null;
  const rest = answers.slice(SHOWN_ANSWERS);
  const at = `${file}: facts.${of}`;
  return (
    <div className="fact" id={anchorOf(of, file)}>
      <dt>{question(of).label[lang]}</dt>
      <dd>
        {answers.length === 1 && !answers[0]?.item ? (
          <Answer of={of} named={answers[0]} at={at} />
        ) : (
          <ItemList of={of} answers={answers.slice(0, SHOWN_ANSWERS)} at={at} />
        )}
        {rest.length > 0 && (
          <details>
            <summary>{t('facts.more', { count: rest.length })}</summary>
            <ItemList of={of} answers={rest} at={at} />
          </details>
        )}
      </dd>
    </div>
  );
}

interface AnswersProps {
  readonly of: QuestionKey;
  readonly answers: readonly NamedFact[];
  /** File and path of the question, as the validator writes them. */
  readonly at: string;
}

function ItemList({ of, answers, at }: AnswersProps) {
  if (question(of).events) return <Timeline of={of} events={answers} at={at} />;
  return (
    <ul className="items">
      {answers.map((named) => (
        <li key={named.item}>
          <Answer of={of} named={named} at={`${at}.${named.item}`} />
        </li>
      ))}
    </ul>
  );
}

interface AnswerProps {
  readonly of: QuestionKey;
  readonly named: NamedFact | undefined;
  readonly at: string;
}

function Answer({ of, named, at }: AnswerProps) {
  const { lang } = useAtlas();
  const { places } = useCiting();
  if (!named) return null;
  const label = itemLabel(named, (id) => places[id])?.[lang];
  return (
    <>
      {label && <span className="item-label">{label}</span>}
      <FactView of={of} fact={named.fact} at={at} />
    </>
  );
}

/** Where a link to a fact leads; the host's rules have anchors of their own. */
const anchorOf = (key: QuestionKey, file: string) =>
  file.startsWith('zones/') ? key : `host-${key}`;
