import { useId, useState } from 'react';
import { type TaxLine, TaxPath } from '../charts/TaxPath.tsx';
import { yearOf } from '../dataset/claim.ts';
import { countryFileOf, zoneFileOf } from '../dataset/walk.ts';
import { standardRateClaims, standardRateOf } from '../policy/standardRate.ts';
import { type Applies, appliesIn, chinaReference, type TaxOption } from '../policy/taxOptions.ts';
import { BriefClaim } from './ClaimLine.tsx';
import { useAtlas, useZone } from './context.ts';
import { SaveTaxPath } from './SaveTaxPath.tsx';
import { Subheading } from './Subheading.tsx';
import { TaxReckoning } from './TaxReckoning.tsx';
import { drawableOptions, ratesOf, standardRates } from './taxLines.ts';

/** China's standard rate does not matter to its reference: the path is drawn at 15 % and then at 25 %. */
const CHINA_STANDARD = 25;

/** Whether the rule was open to a firm that begins in the year drawn. */
const applyingWords = {
  yes: 'tax.applies',
  no: 'tax.appliesNot',
  'not stated': 'tax.appliesUnknown',
} as const satisfies Record<Applies, string>;

/** Which year a rule is first drawn for: when it began, or when it was reported. */
const firstYear = ({ claim }: TaxOption, today: number): number =>
  Number((claim.validFrom ?? claim.asOf)?.slice(0, 4) ?? today);

interface TaxPanelProps {
  /** Only the figure: without the tax on a profit. */
  readonly figureOnly?: boolean;
}

/**
 * What the income tax holidays of a zone and its host come to: the rate by profit year against the host's
 * standard rate and China's reference, and the tax on a profit that the reader sets.
 */
export function TaxPanel({ figureOnly = false }: TaxPanelProps) {
  const { t, lang, format, index } = useAtlas();
  const bundle = useZone();
  const { zone, country, reference } = bundle;
  const options = drawableOptions(bundle);
  const today = yearOf(index.edition.date);
  const [chosen, setChosen] = useState(options[0]?.id);
  const [startYear, setStartYear] = useState<number>();
  const id = useId();
  const nameOf = ({ schedule, claim }: TaxOption) =>
    [schedule.label[lang], format.when(claim)].filter(Boolean).join(' · ');
  const option = options.find((o) => o.id === chosen);
  const standardClaims = standardRateClaims(country.facts);
  const standard = standardRateOf(standardClaims);
  if (!option || !standard) return null;
  const start = startYear ?? firstYear(option, today);
  const china = chinaReference(reference);
  const years = Array.from({ length: today - 1999 }, (_, i) => 2000 + i);
  const rates = ratesOf(option, start, standard);
  const applies = appliesIn(option, start);
  const levels = ['zone', 'host'] as const;
  const file = option.level === 'zone' ? zoneFileOf(zone) : countryFileOf(country);
  const at = `${file}: facts.incomeTaxHoliday.${option.item}`;
  const lines: readonly TaxLine[] = [
    ...rates.map(({ bound, schedule, percents }) => ({
      id: bound,
      kind: bound === 'least' ? ('least' as const) : ('option' as const),
      label:
        bound === 'only' ? t('tax.line') : t(`tax.${bound}`, { years: schedule.exemptYears ?? 0 }),
      percents,
    })),
    {
      id: 'standard',
      kind: 'standard' as const,
      label: t('tax.standard'),
      percents: standardRates(start, standard),
    },
    ...(china
      ? ratesOf(china, start, () => CHINA_STANDARD).map(({ percents }) => ({
          id: 'china',
          kind: 'reference' as const,
          label: t('tax.china'),
          percents,
        }))
      : []),
  ];
  const text = {
    name: t('tax.chart', { zone: zone.names.short[lang] }),
    year: t('tax.profitYear'),
    percent: (value: number) => format.percent(value),
  };
  const inForce = t(applyingWords[applies], { year: start });
  const hostRule = t('facts.hostRule', { country: format.country(country.code) });
  return (
    <div className="tax-panel">
      <Subheading figure="tax">{figureOnly ? text.name : t('tax.heading')}</Subheading>
      <div className="tax-choices">
        <label htmlFor={`${id}-option`}>{t('tax.option')}</label>
        <select
          id={`${id}-option`}
          value={option.id}
          onChange={({ target }) => {
            setChosen(target.value);
            setStartYear(undefined);
          }}
        >
          {levels.map((level) => (
            <optgroup key={level} label={level === 'zone' ? zone.names.short[lang] : hostRule}>
              {options
                .filter((o) => o.level === level)
                .map((o) => (
                  <option key={o.id} value={o.id}>
                    {nameOf(o)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <label htmlFor={`${id}-start`}>{t('tax.start')}</label>
        <select
          id={`${id}-start`}
          value={start}
          onChange={({ target }) => setStartYear(Number(target.value))}
        >
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </div>
      <p className="note">{inForce}</p>
      <TaxPath
        lines={lines}
        text={text}
        caption={<BriefClaim claim={option.claim} at={() => at} />}
      />
      <SaveTaxPath
        lines={lines}
        text={text}
        option={option}
        start={start}
        rule={[option.level === 'host' && hostRule, nameOf(option)].filter(Boolean).join(' · ')}
        inForce={inForce}
        standardClaims={standardClaims}
        china={china}
      />
      {!figureOnly && <TaxReckoning option={option} startYear={start} standard={standard} />}
    </div>
  );
}
