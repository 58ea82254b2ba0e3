import { isEstablished, isText, preferred, rivals } from '../../dataset/claim.ts';
import { type QuestionKey, question } from '../../dataset/questions.ts';
import type { Claim, Established } from '../../dataset/schema.ts';
import { ITEMS_SHOWN } from '../../policy/compare/cited.ts';
import type { Answer, CellFact } from '../../policy/compare/comparison.ts';
import { ClaimLine, Details, Marks } from '../ClaimLine.tsx';
import { useAtlas } from '../context.ts';
import { SourceNote } from '../SourceNote.tsx';
import { Folded } from './Folded.tsx';

interface AnswerCellProps {
  readonly of: QuestionKey;
  readonly answer: Answer;
  /** Name of the host country. */
  readonly country: string;
}

/** What is known on one side: the preferred values in view, all else on demand. */
export function AnswerCell({ of, answer, country }: AnswerCellProps) {
  const { t, lang } = useAtlas();
  if (answer.state === 'not asked') {
    return <span className="not-asked">{t('comparison.notAsked')}</span>;
  }
  if (answer.state === 'not established') {
    return (
      <Folded
        paper="summary"
        summary={<em className="not-established">{t('facts.notEstablished')}</em>}
      >
        <small className="note">{t('facts.lookedFor', { what: answer.lookedFor[lang] })}</small>
      </Folded>
    );
  }
  const { level, facts, lookedFor } = answer;
  const rest = facts.slice(ITEMS_SHOWN);
  const rule = t('comparison.hostRuleOf', { country });
  return (
    <>
      {level === 'host' &&
        (lookedFor ? (
          <Folded summary={rule} paper="summary">
            <small className="note">{t('facts.lookedFor', { what: lookedFor[lang] })}</small>
          </Folded>
        ) : (
          <span className="label">{rule}</span>
        ))}
      <Items of={of} facts={facts.slice(0, ITEMS_SHOWN)} />
      {rest.length > 0 && (
        <Folded summary={t('facts.more', { count: rest.length })}>
          <Items of={of} facts={rest} />
        </Folded>
      )}
    </>
  );
}

function Items({ of, facts }: { of: QuestionKey; facts: readonly CellFact[] }) {
  const [first] = facts;
  if (facts.length === 1 && first) return <Item of={of} fact={first} />;
  return (
    <ul className="items">
      {facts.map((fact) => (
        <li key={fact.at}>
          <Item of={of} fact={fact} />
        </li>
      ))}
    </ul>
  );
}

function Item({ of, fact: { label, fact, at } }: { of: QuestionKey; fact: CellFact }) {
  const { lang } = useAtlas();
  if (!isEstablished(fact)) return null;
  return (
    <>
      {label && <span className="item-label">{label[lang]}</span>}
      <Preferred of={of} fact={fact} at={at} />
    </>
  );
}

interface PreferredProps {
  readonly of: QuestionKey;
  readonly fact: Established;
  readonly at: string;
}

/** The preferred value with its year and source; rivals, other claims and notes are folded behind it. */
export function Preferred({ of, fact, at }: PreferredProps) {
  const { format } = useAtlas();
  const first = preferred(fact);
  return (
    <>
      <span className={isText(first.value) ? 'statement' : 'value'}>{format.value(first)}</span>
      <SourceNote claim={first} at={`${at}.claims[0]`} /> <Marks of={of} claim={first} />
      <Further of={of} fact={fact} at={at} />
    </>
  );
}

/** Whether a claim says more than its value, year and source. */
const saysMore = ({ value, note, instrument }: Claim): boolean =>
  note !== undefined || instrument !== undefined || (typeof value === 'object' && 'form' in value);

function Further({ of, fact, at }: PreferredProps) {
  const { t, lang } = useAtlas();
  const [first, ...others] = fact.claims;
  if (!first || (others.length === 0 && !saysMore(first))) return null;
  const against = rivals(question(of), fact);
  const atClaim = (claim: Claim) => `${at}.claims[${fact.claims.indexOf(claim)}]`;
  const summary =
    others.length > 0 ? t('comparison.rivals', { count: others.length }) : t('comparison.noted');
  return (
    <Folded summary={summary}>
      <Details claim={first} />
      {first.note && <small className="note">{first.note[lang]}</small>}
      <ul className="further-claims">
        {others.map((claim) => (
          <li key={atClaim(claim)} className={against.includes(claim) ? 'rival' : undefined}>
            {against.includes(claim) && (
              <span className="label">
                {t(isText(claim.value) ? 'facts.contradicts' : 'facts.also')}{' '}
              </span>
            )}
            <ClaimLine of={of} claim={claim} at={atClaim} />
          </li>
        ))}
      </ul>
      {fact.why && <small className="note">{t('facts.why', { why: fact.why[lang] })}</small>}
    </Folded>
  );
}
