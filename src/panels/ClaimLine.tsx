import type { ReactNode } from 'react';
import { isAmount, isForeignRule, isTaxSchedule, isTenure, isText } from '../dataset/claim.ts';
import { isOld, isSelfReported } from '../dataset/provenance.ts';
import { type QuestionKey, question } from '../dataset/questions.ts';
import type { Claim } from '../dataset/schema.ts';
import { useAtlas, useCiting } from './context.ts';
import { SourceNote } from './SourceNote.tsx';

/** Date, kind of figure and whose word it is: set small beside the value. */
export function Marks({
  of,
  claim,
  dateBeside,
}: Pick<ClaimLineProps, 'of' | 'claim' | 'dateBeside'>) {
  const { t, lang, format, index } = useAtlas();
  const { sources } = useCiting();
  const varies = of !== undefined && question(of).varies === true;
  const when = format.when(claim) ?? (isAmount(claim.value) ? t('facts.undated') : undefined);
  const marks = [
    dateBeside || typeof claim.value === 'string' ? undefined : when,
    claim.measures?.[lang],
    claim.basis && t(`facts.${claim.basis}`),
    isSelfReported(sources[claim.source]) && t('facts.selfReported'),
    isOld(varies, claim, index.edition.date) && t('facts.old'),
  ].filter(Boolean);
  return marks.length > 0 && <span className="marks">{marks.join(' · ')}</span>;
}

/** How much of a claim is written out. */
interface ClaimLineProps {
  /** The question that the claim answers; none for what an organisation does. */
  readonly of?: QuestionKey;
  readonly claim: Claim;
  /** File and path of a claim, as the validator writes them. */
  readonly at: (claim: Claim) => string;
  /** Further claims in the same words: their sources' numbers follow. */
  readonly and?: readonly Claim[];
  /** The date stands beside the claim already. */
  readonly dateBeside?: boolean | undefined;
}

/** One claim: its value, its source, its date and what else it says. */
export function ClaimLine({ of, claim, at, and = [], dateBeside }: ClaimLineProps) {
  const { format, lang } = useAtlas();
  return (
    <>
      <span className={isText(claim.value) ? 'statement' : 'value'}>{format.value(claim)}</span>
      <SourceNote claim={claim} at={at(claim)} />
      {and.map((other) => (
        <SourceNote key={other.source} claim={other} at={at(other)} />
      ))}{' '}
      <Marks of={of} claim={claim} dateBeside={dateBeside} />
      <Details claim={claim} />
      {claim.note && <small className="note">{claim.note[lang]}</small>}
    </>
  );
}

/** One figure of many: date, value and source; the rest is in the source's note. */
export function BriefClaim({ claim, at }: Pick<ClaimLineProps, 'claim' | 'at'>) {
  const { t, format } = useAtlas();
  const { sources } = useCiting();
  const when = [format.when(claim) ?? t('facts.undated'), claim.basis && t(`facts.${claim.basis}`)];
  return (
    <span className="brief">
      {when.filter(Boolean).join(', ')} <span className="value">{format.value(claim)}</span>
      <SourceNote claim={claim} at={at(claim)} />
      {isSelfReported(sources[claim.source]) && (
        <abbr title={t('facts.selfReported')}>{t('facts.letters.selfReported')}</abbr>
      )}
    </span>
  );
}

/** What a structured value says beyond its one line. */
export function Details({ claim }: { claim: Claim }) {
  const { t, lang, format } = useAtlas();
  const { value } = claim;
  const lines: ReactNode[] = [];
  if (isTaxSchedule(value)) {
    if (value.conditions) lines.push(value.conditions[lang]);
    lines.push(value.clock ? t(`schedule.clock.${value.clock}`) : t('schedule.clockUnknown'));
    if (value.capPercentOfInvestment !== undefined) {
      lines.push(t('schedule.cap', { percent: format.percent(value.capPercentOfInvestment) }));
    }
  } else if (isForeignRule(value)) lines.push(value.applies[lang]);
  else if (isTenure(value) && value.holder) lines.push(value.holder[lang]);
  if (claim.instrument) lines.push(t('facts.instrument', { instrument: claim.instrument }));
  if (lines.length === 0) return null;
  return <small className="note">{lines.join(' · ')}</small>;
}
