import { isEstablished, isText, preferred, rivals, series } from '../dataset/claim.ts';
import { type QuestionKey, question } from '../dataset/questions.ts';
import type { Claim, Established, Fact } from '../dataset/schema.ts';
import { BriefClaim, ClaimLine } from './ClaimLine.tsx';
import { useAtlas } from './context.ts';

interface FactViewProps {
  readonly of: QuestionKey;
  readonly fact: Fact;
  /** File and path of the fact, as the validator writes them. */
  readonly at: string;
  /** The date of the preferred claim stands beside it already. */
  readonly dateBeside?: boolean | undefined;
}

/** A fact with everything that is claimed about it: nothing that disagrees is hidden. */
export function FactView({ of, fact, at, dateBeside }: FactViewProps) {
  const { t, lang } = useAtlas();
  if (isEstablished(fact)) {
    return <EstablishedView of={of} fact={fact} at={at} dateBeside={dateBeside} />;
  }
  return (
    <>
      <em className="not-established">{t('facts.notEstablished')}</em>
      <small className="note">{t('facts.lookedFor', { what: fact.notEstablished[lang] })}</small>
    </>
  );
}

function EstablishedView({ of, fact, at, dateBeside }: FactViewProps & { fact: Established }) {
  const { t, lang, format } = useAtlas();
  const first = preferred(fact);
  const against = rivals(question(of), fact);
  const rest = fact.claims.filter((claim) => claim !== first && !against.includes(claim));
  const same = rest.filter((claim) => sameWords(claim, first));
  const others = rest.filter((claim) => !same.includes(claim));

  const atClaim = (claim: Claim) => `${at}.claims[${fact.claims.indexOf(claim)}]`;
  /** Whether nothing but the source tells two claims apart: then the second is just another number. */
  function sameWords(a: Claim, b: Claim) {
    return format.value(a) === format.value(b) && format.when(a) === format.when(b);
  }
  return (
    <>
      <ClaimLine of={of} claim={first} and={same} at={atClaim} dateBeside={dateBeside} />
      {against.length > 0 && (
        <ul className="rivals">
          {against.map((claim) => (
            <li key={keyOf(claim)}>
              <span className="label">
                {t(isText(claim.value) ? 'facts.contradicts' : 'facts.also')}
              </span>{' '}
              <ClaimLine of={of} claim={claim} at={atClaim} />
            </li>
          ))}
        </ul>
      )}
      {fact.why && <small className="note">{t('facts.why', { why: fact.why[lang] })}</small>}
      {others.length > 0 &&
        (isText(first.value) ? (
          <AlsoSaid of={of} claims={others} at={atClaim} />
        ) : (
          <Others of={of} claims={others} at={atClaim} />
        ))}
    </>
  );
}

interface FurtherProps {
  readonly of: QuestionKey;
  readonly claims: readonly Claim[];
  readonly at: (claim: Claim) => string;
}

/** Sentences of further sources that say much the same: folded, since they repeat. */
function AlsoSaid({ of, claims, at }: FurtherProps) {
  const { t } = useAtlas();
  return (
    <details className="also-said">
      <summary>{t('facts.alsoSaid', { count: claims.length })}</summary>
      <ul>
        {claims.map((claim) => (
          <li key={keyOf(claim)}>
            <ClaimLine of={of} claim={claim} at={at} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Figures of other dates, or agreeing ones in other words, newest first in one run of text. */
function Others({ of, claims, at }: FurtherProps) {
  const { t } = useAtlas();
  const dated = series({ claims: [...claims] }).toReversed();
  const ordered = [...dated, ...claims.filter((claim) => !dated.includes(claim))];
  return (
    <div className="others">
      <span className="label">{t(question(of).varies ? 'facts.earlier' : 'facts.also')}</span>{' '}
      {ordered.map((claim) => (
        <BriefClaim key={keyOf(claim)} claim={claim} at={at} />
      ))}
    </div>
  );
}

/** A key for lists: no fact holds the same claim twice. */
const keyOf = (claim: Claim) => JSON.stringify([claim.value, claim.asOf, claim.source]);
