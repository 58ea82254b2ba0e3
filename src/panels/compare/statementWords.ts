import { question } from '../../dataset/questions.ts';
import { otherSide, type Side } from '../../policy/compare/comparison.ts';
import type { Levels, Said } from '../../policy/compare/summary.ts';
import {
  bothOf,
  countryOf,
  gapOf,
  listOf,
  nameOf,
  percentOf,
  type Speech,
  short,
} from './words.ts';

type Params<K extends Said['key']> = Extract<Said, { key: K }>['params'];

/** A zone's name, with its country where the host's general rule speaks for it. */
function placeOf(speech: Speech, levels: Levels, side: Side): string {
  const { t } = speech;
  const text = nameOf(speech, side);
  if (levels[side] === 'zone') return text;
  const note = t('comparison.hostRuleOf', { country: countryOf(speech, side) });
  return t('comparison.bracketed', { text, note });
}

function foundingWords(speech: Speech, { dates, earlier, months }: Params<'founding'>): string {
  const { t, format, comparison } = speech;
  const first = earlier ?? 'a';
  const second = otherSide(first);
  const words = {
    first: nameOf(speech, first),
    firstCountry: countryOf(speech, first),
    firstDate: format.date(dates[first]),
    second: nameOf(speech, second),
    secondCountry: countryOf(speech, second),
    secondDate: format.date(dates[second]),
    gap: gapOf(speech, months),
  };
  if (earlier === undefined) {
    return t('comparison.says.foundingSame', {
      a: words.first,
      aCountry: words.firstCountry,
      b: words.second,
      bCountry: words.secondCountry,
      firstDate: words.firstDate,
    });
  }
  return comparison.a.country.code === comparison.b.country.code
    ? t('comparison.says.foundingSameHost', words)
    : t('comparison.says.founding', words);
}

function figureWords(speech: Speech, params: Params<'figure'>): string {
  const { t, format, lang } = speech;
  const { question: key, claims, larger: side, times } = params;
  const { label } = question(key);
  if (side === undefined || times === undefined) {
    const words = { question: label[lang], value: format.value(claims.a) };
    return t('comparison.says.figureEqual', words);
  }
  const other = otherSide(side);
  const when = (s: Side) => format.when(claims[s]) ?? t('facts.undated');
  return t(`comparison.says.${key}`, {
    larger: nameOf(speech, side),
    value: format.value(claims[side]),
    when: when(side),
    times: short(speech, times),
    smaller: nameOf(speech, other),
    other: format.value(claims[other]),
    otherWhen: when(other),
  });
}

/** A phrase within a sentence: English rules begin with a capital of their own. */
const inSentence = ({ lang }: Speech, text: string) =>
  lang === 'en' ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** A rule within a sentence; its words hold no name. */
const rulePhrase = ({ lang }: Speech, text: string) => (lang === 'en' ? text.toLowerCase() : text);

function policyWords(speech: Speech, { outcomes, reading }: Params<'policy'>): string {
  const { t } = speech;
  const said = outcomes.map(({ dimension: of, outcome }) => {
    const dimension = inSentence(speech, t(`sections.${of}`));
    const words = bothOf(outcome, (one) => t(`policy.outcomes.${one}`));
    return words.a === words.b
      ? t('comparison.says.outcomeSame', { dimension, outcome: words.a })
      : t('comparison.says.outcomeUnlike', {
          dimension,
          aOutcome: words.a,
          a: nameOf(speech, 'a'),
          bOutcome: words.b,
          b: nameOf(speech, 'b'),
        });
  });
  const text = { outcomes: said.join(t('comparison.sep')) };
  return t(reading ? 'comparison.says.policyReading' : 'comparison.says.policy', text);
}

/** A statement as one sentence of the page's language; its caveats are not in it. */
export function statementWords(speech: Speech, said: Said): string {
  const { t, format, lang } = speech;
  switch (said.key) {
    case 'hosts': {
      const words = {
        a: nameOf(speech, 'a'),
        aCountry: countryOf(speech, 'a'),
        b: nameOf(speech, 'b'),
        bCountry: countryOf(speech, 'b'),
      };
      return words.aCountry === words.bCountry
        ? t('comparison.says.sameHost', words)
        : t('comparison.says.hosts', words);
    }
    case 'founding':
      return foundingWords(speech, said.params);
    case 'sameRules':
      return t('comparison.says.sameRules', {
        country: format.country(said.params.country),
        rules: listOf(
          speech,
          said.params.rules.map((rule) => inSentence(speech, question(rule).label[lang])),
        ),
      });
    case 'figure':
      return figureWords(speech, said.params);
    case 'tax':
      return t('comparison.says.tax', {
        a: placeOf(speech, said.params.levels, 'a'),
        aRate: percentOf(speech, said.params.average.a),
        b: placeOf(speech, said.params.levels, 'b'),
        bRate: percentOf(speech, said.params.average.b),
      });
    case 'tenure':
    case 'foreign': {
      const { claims, levels } = said.params;
      const rule = bothOf(claims, (claim) => rulePhrase(speech, format.value(claim)));
      const places = { a: placeOf(speech, levels, 'a'), b: placeOf(speech, levels, 'b') };
      return said.key === 'tenure'
        ? t('comparison.says.tenure', { ...places, aRight: rule.a, bRight: rule.b })
        : t('comparison.says.foreign', { ...places, aRule: rule.a, bRule: rule.b });
    }
    case 'policy':
      return policyWords(speech, said.params);
  }
}
