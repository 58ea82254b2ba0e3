import { isAmount, isEstablished, preferred } from '../../dataset/claim.ts';
import { isSelfReported } from '../../dataset/provenance.ts';
import type { Cited, Claim, Source } from '../../dataset/schema.ts';
import type { Answer, CellParticipation, Row, Side } from '../../policy/compare/comparison.ts';
import type { TakenRow, TakenValue } from '../../policy/compare/takeAway.ts';
import { differenceWords, reasonsOf } from './differenceWords.ts';
import { countryOf, questionOf, type Speech } from './words.ts';

const noValue = {
  item: undefined,
  min: undefined,
  max: undefined,
  unit: undefined,
  when: undefined,
  marks: '',
  sourceTitle: undefined,
  sourceUrl: undefined,
} as const;

const sourceOf = ({ comparison: { a, b } }: Speech, { source }: Cited): Source | undefined =>
  a.sources[source] ?? b.sources[source];

function cited(speech: Speech, claim: Cited): Pick<TakenValue, 'sourceTitle' | 'sourceUrl'> {
  const source = sourceOf(speech, claim);
  return { sourceTitle: source?.title, sourceUrl: source?.URL };
}

function ends({ value }: Claim): { min: number | undefined; max: number | undefined } {
  if (!isAmount(value)) return { min: undefined, max: undefined };
  return typeof value === 'number' ? { min: value, max: value } : value;
}

function taken(speech: Speech, claim: Claim, item: string | undefined, level?: string): TakenValue {
  const { t, format, lang } = speech;
  const isSelf = isSelfReported(sourceOf(speech, claim));
  const marks = [
    level,
    claim.measures?.[lang],
    claim.basis && t(`facts.${claim.basis}`),
    isSelf && t('facts.selfReported'),
  ];
  const when = format.when(claim) ?? (isAmount(claim.value) ? t('facts.undated') : undefined);
  return {
    item,
    value: format.value(claim),
    ...ends(claim),
    unit: claim.unit,
    when: typeof claim.value === 'string' ? undefined : when,
    marks: marks.filter(Boolean).join(', '),
    ...cited(speech, claim),
  };
}

function answerValues(speech: Speech, answer: Answer, side: Side): readonly TakenValue[] {
  const { t, lang } = speech;
  if (answer.state === 'not asked') return [{ ...noValue, value: t('comparison.notAsked') }];
  if (answer.state === 'not established') {
    const marks = t('facts.lookedFor', { what: answer.lookedFor[lang] });
    return [{ ...noValue, value: t('facts.notEstablished'), marks }];
  }
  const country = countryOf(speech, side);
  const level = answer.level === 'host' ? t('comparison.hostRuleOf', { country }) : undefined;
  return answer.facts.flatMap(({ fact, label }) =>
    isEstablished(fact) ? [taken(speech, preferred(fact), label?.[lang], level)] : [],
  );
}

function roleValues(
  speech: Speech,
  parts: readonly CellParticipation[],
  side: Side,
): readonly TakenValue[] {
  const { t, lang, comparison } = speech;
  if (parts.length === 0) return [{ ...noValue, value: t('comparison.notAsked') }];
  return parts.flatMap(({ participation: { organisation, claims, share } }) => {
    const names = comparison[side].organisations[organisation]?.names;
    const [first] = claims;
    if (!names || !first) return [];
    const item = (lang === 'zh' ? names.zh : undefined) ?? names.en;
    return [taken(speech, share ? preferred(share) : first, item)];
  });
}

function sideValues(speech: Speech, row: Row, side: Side): readonly TakenValue[] {
  if (row.kind === 'question') return answerValues(speech, row[side], side);
  if (row.kind === 'role') return roleValues(speech, row[side], side);
  const { t } = speech;
  const transfer = row[side];
  if (!transfer) return [{ ...noValue, value: t('comparison.notAsked') }];
  const [source] = transfer.sources;
  return [
    {
      ...noValue,
      value: t(`policy.outcomes.${transfer.outcome}`),
      marks: t(`policy.basis.${transfer.basis}`),
      ...(source === undefined ? {} : cited(speech, { source })),
    },
  ];
}

/** A row in words: the preferred values of both sides, what tells them apart, and the reasons against it. */
export function takenRow(speech: Speech, row: Row): TakenRow {
  const { t } = speech;
  return {
    part: t(`sections.${row.group}`),
    question: questionOf(speech, row),
    a: sideValues(speech, row, 'a'),
    b: sideValues(speech, row, 'b'),
    difference: differenceWords(speech, row).join(t('comparison.sep')),
    caveats: reasonsOf(speech, row.caveats),
  };
}
