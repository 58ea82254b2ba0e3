import type { Claim } from '../../dataset/schema.ts';
import type { Both, Caveat, Difference, Row } from '../../policy/compare/comparison.ts';
import {
  bothOf,
  gapOf,
  nameOf,
  namesOf,
  percentOf,
  pointsOf,
  type Speech,
  short,
} from './words.ts';

type Kind<K extends Difference['kind']> = Extract<Difference, { kind: K }>;

function amountWords(speech: Speech, difference: Kind<'amount'>): string[] {
  const { t, format } = speech;
  const { larger: side, absolute, ratio, unit = '', inUsd } = difference;
  if (side === undefined) return [t('comparison.is.equal')];
  const larger = nameOf(speech, side);
  const rounded = Number(absolute.toPrecision(4));
  const amount = format.quantity(rounded, unit);
  if (unit === '%') {
    const points = pointsOf(speech, { min: absolute, max: absolute });
    return [t('comparison.is.higher', { larger, points })];
  }
  const times = ratio === undefined || ratio === 0 ? undefined : side === 'b' ? 1 / ratio : ratio;
  const said =
    times === undefined
      ? t('comparison.is.larger', { larger, amount })
      : t('comparison.is.times', { larger, times: short(speech, times), amount });
  if (!inUsd) return [said];
  const years = bothOf(inUsd, ({ year }) => String(year));
  return [
    said,
    years.a === years.b
      ? t('comparison.is.inUsd', { year: years.a })
      : t('comparison.is.inUsdYears', years),
  ];
}

function taxWords(speech: Speech, { lower, average, points }: Kind<'tax'>): string[] {
  const { t } = speech;
  const first = t(
    'comparison.is.tax',
    bothOf(average, (span) => percentOf(speech, span)),
  );
  if (lower !== undefined) {
    const words = { lower: nameOf(speech, lower), points: pointsOf(speech, points) };
    return [first, t('comparison.is.taxLower', words)];
  }
  return [first, t(points.max === 0 ? 'comparison.is.equal' : 'comparison.is.taxOpen')];
}

function tenureWords(speech: Speech, { reading, longer, years }: Kind<'tenure'>): string[] {
  const { t } = speech;
  const isSame = reading.a.form === reading.b.form;
  const form = t(isSame ? 'comparison.is.sameForm' : 'comparison.is.unlikeForms');
  if (longer !== undefined) {
    const words = { longer: nameOf(speech, longer) };
    return [
      form,
      years === undefined
        ? t('comparison.is.endless', words)
        : t('comparison.is.longer', { ...words, gap: gapOf(speech, years * 12) }),
    ];
  }
  if (reading.a.perpetual && reading.b.perpetual) return [form];
  return [form, t(years === 0 ? 'comparison.is.sameTerm' : 'comparison.is.termUnknown')];
}

function foreignWords(speech: Speech, { limit, larger: side, points }: Kind<'foreign'>): string[] {
  const { t } = speech;
  if (limit.a.kind !== limit.b.kind) {
    const words = bothOf(limit, ({ kind }) => t(`comparison.limit.${kind}`));
    return [t('comparison.is.foreignUnlike', words)];
  }
  if (points === undefined) return [t('comparison.is.foreignSame')];
  if (side === undefined) return [t('comparison.is.equal')];
  const words = {
    larger: nameOf(speech, side),
    points: pointsOf(speech, { min: points, max: points }),
  };
  return [t('comparison.is.foreignMore', words)];
}

function sharedWords(speech: Speech, { shared }: Kind<'organisations'>): string[] {
  const { t, lang, comparison } = speech;
  if (shared.length === 0) return [t('comparison.is.noneShared')];
  const names = shared.map((id) => {
    const organisation = comparison.a.organisations[id]?.names;
    return (lang === 'zh' ? organisation?.zh : undefined) ?? organisation?.en ?? id;
  });
  return [t('comparison.is.shared', { names: names.join(t('comparison.sep')) })];
}

/** What tells two sides apart, one thought a line. */
export function differenceWords(speech: Speech, { difference }: Row): readonly string[] {
  const { t } = speech;
  switch (difference.kind) {
    case 'amount':
      return amountWords(speech, difference);
    case 'date': {
      if (difference.earlier === undefined) return [t('comparison.is.sameDate')];
      const earlier = nameOf(speech, difference.earlier);
      return [t('comparison.is.earlier', { earlier, gap: gapOf(speech, difference.months) })];
    }
    case 'tax':
      return taxWords(speech, difference);
    case 'tenure':
      return tenureWords(speech, difference);
    case 'foreign':
      return foreignWords(speech, difference);
    case 'transfer':
      return [t(difference.same ? 'comparison.is.sameOutcome' : 'comparison.is.unlikeOutcome')];
    case 'organisations':
      return sharedWords(speech, difference);
    case 'text':
      return [t('comparison.is.text')];
    case 'same rule':
      return [t('comparison.is.sameRule')];
    case 'not computed':
      return [t(`comparison.is.${difference.why}`)];
    case 'missing': {
      const [only] = (['a', 'b'] as const).filter((side) => !difference.sides.includes(side));
      return [
        only === undefined
          ? t('comparison.is.missingBoth')
          : t('comparison.is.missing', { zone: nameOf(speech, only) }),
      ];
    }
  }
}

const basisWords = ({ t }: Speech, basis: Claim['basis']): string =>
  t(`comparison.basis.${basis ?? 'none'}`);

function qualifierWords(speech: Speech, { a, b }: Both<Claim['qualifier']>): string {
  const { t } = speech;
  if (a !== undefined && b !== undefined) {
    const words = { a: t(`comparison.qualifiers.${a}`), b: t(`comparison.qualifiers.${b}`) };
    return t('comparison.why.qualifier', words);
  }
  const only = a ?? b;
  const zone = nameOf(speech, a === undefined ? 'b' : 'a');
  return only === undefined
    ? ''
    : t('comparison.why.qualifierOne', { zone, qualifier: t(`comparison.qualifiers.${only}`) });
}

/** Why two values are not like for like, as one short phrase. */
export function caveatWords(speech: Speech, caveat: Caveat): string {
  const { t } = speech;
  switch (caveat.kind) {
    case 'dates':
      return t('comparison.why.dates', { years: gapOf(speech, Math.round(caveat.years * 12)) });
    case 'currencies':
      return t(`comparison.why.${caveat.converted ? 'currenciesConverted' : 'currencies'}`);
    case 'basis':
      return t(
        'comparison.why.basis',
        bothOf(caveat.basis, (basis) => basisWords(speech, basis)),
      );
    case 'qualifier':
      return qualifierWords(speech, caveat.qualifier);
    case 'level':
      return t('comparison.why.level', { zone: nameOf(speech, caveat.host) });
    case 'self-reported':
      return t('comparison.why.self-reported', { zone: nameOf(speech, caveat.side) });
    case 'options':
    case 'disputed':
    case 'undated':
    case 'old':
      return t(`comparison.why.${caveat.kind}`, { zones: namesOf(speech, caveat.sides) });
    case 'units':
    case 'range':
    case 'definition':
      return t(`comparison.why.${caveat.kind}`);
  }
}

/** All reasons in one phrase. */
export const reasonsOf = (speech: Speech, caveats: readonly Caveat[]): string =>
  caveats.map((caveat) => caveatWords(speech, caveat)).join(speech.t('comparison.sep'));
