import { useId, useState } from 'react';
import { type TaxLine, TaxPath } from '../../charts/TaxPath.tsx';
import type { ZoneBundle } from '../../dataset/bundle.ts';
import { yearOf } from '../../dataset/claim.ts';
import { countryFileOf, zoneFileOf } from '../../dataset/walk.ts';
import { BriefClaim } from '../../panels/ClaimLine.tsx';
import { useAtlas, useCiting } from '../../panels/context.ts';
import { SaveChart } from '../../panels/SaveChart.tsx';
import { Subheading } from '../../panels/Subheading.tsx';
import { drawableOptions, ratesOf, standardRates } from '../../panels/taxLines.ts';
import { taxRows } from '../../panels/taxRows.ts';
import { standardRateClaims, standardRateOf } from '../../policy/standardRate.ts';
import { chinaReference, type TaxOption } from '../../policy/taxOptions.ts';
import { type SidedBundle, sided, zoneIds } from './sided.ts';

/** China's reference is drawn at 15 % and then at 25 %, as on a zone's page. */
const CHINA_STANDARD = 25;

/** The rates of both zones by profit year, with both hosts' standard rates and China's reference. */
export function PairTax({ pair }: { pair: readonly [ZoneBundle, ZoneBundle] }) {
  const { t, lang, format, index } = useAtlas();
  const { sources } = useCiting();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const today = yearOf(index.edition.date);
  const both = sided(pair);
  const ways = both.map(({ side, bundle }) => {
    const options = drawableOptions(bundle);
    const option = options.find(({ id }) => id === chosen[side]) ?? options[0];
    const standard = standardRateOf(standardRateClaims(bundle.country.facts));
    const { validFrom, asOf } = option?.claim ?? {};
    const start = yearOf(validFrom ?? asOf ?? String(today));
    return { side, bundle, name: bundle.zone.names.short[lang], options, option, standard, start };
  });
  if (ways.every(({ option }) => !option)) return null;

  const zoneLines = ways.flatMap(({ side, name, option, standard, start }): TaxLine[] =>
    option && standard
      ? ratesOf(option, start, standard).map(({ bound, schedule, percents }) => ({
          id: `${side}-${bound}`,
          kind: bound === 'least' ? 'least' : 'option',
          side,
          label:
            bound === 'only'
              ? name
              : t('comparePage.taxReading', { zone: name, years: schedule.exemptYears ?? 0 }),
          percents,
        }))
      : [],
  );
  const standards = ways.flatMap(({ side, bundle, standard, start }): TaxLine[] =>
    standard
      ? [
          {
            id: `${side}-standard`,
            kind: 'standard',
            side,
            label: t('comparePage.taxStandard', { country: format.country(bundle.country.code) }),
            percents: standardRates(start, standard),
          },
        ]
      : [],
  );
  const [one, other] = standards;
  const equal = one && other && String(one.percents) === String(other.percents);
  const standardLines: readonly TaxLine[] = equal
    ? [
        {
          ...one,
          side: undefined,
          label: one.label === other.label ? one.label : t('comparePage.taxStandardBoth'),
        },
      ]
    : standards;
  const china = chinaReference(pair[0].reference);
  const reference = china
    ? ratesOf(china, today, () => CHINA_STANDARD).map(
        ({ percents }): TaxLine => ({
          id: 'china',
          kind: 'reference',
          label: t('tax.china'),
          percents,
        }),
      )
    : [];
  const [a = '', b = ''] = ways.map(({ name }) => name);
  const lines = [...zoneLines, ...standardLines, ...reference];
  const text = {
    name: t('comparePage.taxChart', { a, b }),
    year: t('tax.profitYear'),
    percent: (value: number) => format.percent(value),
  };
  // Lines of both, China's and a standard rate that both share, are told in the first zone's years.
  const saved = () =>
    ways.flatMap(({ side, bundle, option, start }, i) => {
      const basis = option ?? ways.find((way) => way.option)?.option;
      if (!basis) return [];
      return taxRows({
        lines: lines.filter((line) => line.side === side || (i === 0 && line.side === undefined)),
        option: basis,
        china,
        start,
        standardClaims: standardRateClaims(bundle.country.facts),
        sources,
        percent: text.percent,
      });
    });
  return (
    <>
      <Subheading figure="tax">{t('comparePage.tax')}</Subheading>
      <div className="tax-choices">
        {ways.map(({ side, name, options, option, bundle }) => (
          <OptionChoice
            key={side}
            {...{ bundle, name, options, option }}
            onChoose={(id) => setChosen({ ...chosen, [side]: id })}
          />
        ))}
      </div>
      <TaxPath
        lines={lines}
        text={text}
        caption={ways.map((way) => <Basis key={way.side} {...way} />)}
      />
      <SaveChart
        name={text.name}
        figure="tax"
        file="income-tax"
        zone={zoneIds(pair)}
        sources={() => saved().flatMap(({ source }) => source?.id ?? [])}
        chart={(surround) => ({
          kind: 'tax path',
          props: {
            lines,
            text,
            ...surround,
            notes: ways.map(({ name, option, start }) =>
              option
                ? `${t('comparePage.taxFrom', { zone: name, year: start })} ${format.value(option.claim)}`
                : t('comparePage.noTax', { zone: name }),
            ),
          },
        })}
        rows={saved}
      />
    </>
  );
}

interface OptionChoiceProps {
  readonly bundle: ZoneBundle;
  readonly name: string;
  readonly options: readonly TaxOption[];
  readonly option: TaxOption | undefined;
  readonly onChoose: (id: string) => void;
}

function OptionChoice({ bundle, name, options, option, onChoose }: OptionChoiceProps) {
  const { t, lang, format } = useAtlas();
  const id = useId();
  if (!option) return null;
  const label = (o: TaxOption) =>
    [
      o.level === 'host' ? format.country(bundle.country.code) : undefined,
      o.schedule.label[lang],
      format.when(o.claim),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <label htmlFor={id}>{t('comparePage.taxOption', { zone: name })}</label>
      <select id={id} value={option.id} onChange={({ target }) => onChoose(target.value)}>
        {options.map((o) => (
          <option key={o.id} value={o.id}>
            {label(o)}
          </option>
        ))}
      </select>
    </>
  );
}

interface BasisProps extends Pick<SidedBundle, 'bundle'> {
  readonly name: string;
  readonly option: TaxOption | undefined;
  readonly start: number;
}

/** The rule that a line stands for, with its source. */
function Basis({ bundle, name, option, start }: BasisProps) {
  const { t } = useAtlas();
  if (!option) return <span className="note">{t('comparePage.noTax', { zone: name })}</span>;
  const file = option.level === 'zone' ? zoneFileOf(bundle.zone) : countryFileOf(bundle.country);
  return (
    <span className="note">
      {t('comparePage.taxFrom', { zone: name, year: start })}{' '}
      <BriefClaim
        claim={option.claim}
        at={() => `${file}: facts.incomeTaxHoliday.${option.item}`}
      />
    </span>
  );
}
