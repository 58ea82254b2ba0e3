import { useId, useState } from 'react';
import {
  type IncomeTax,
  incomeTaxAssumptions,
  incomeTaxFormulas,
  incomeTaxOf,
} from '../policy/incomeTax.ts';
import { profilePresets, profitsOf } from '../policy/profile.ts';
import { variants } from '../policy/schedule.ts';
import type { StandardRateOf } from '../policy/standardRate.ts';
import type { TaxOption } from '../policy/taxOptions.ts';
import { useAtlas } from './context.ts';
import { InvestmentField } from './InvestmentField.tsx';
import { ProfitFields } from './ProfitFields.tsx';

interface TaxReckoningProps {
  readonly option: TaxOption;
  /** Calendar year of profit year 1. */
  readonly startYear: number;
  readonly standard: StandardRateOf;
}

/** A discount rate to start from, in percent a year. */
const DISCOUNT = 5;

/** Tax paid, average rate and tax saved over twenty profit years, for a profit that the reader sets. */
export function TaxReckoning({ option, startYear, standard }: TaxReckoningProps) {
  const { t } = useAtlas();
  const [profits, setProfits] = useState(() => profitsOf(profilePresets.constant));
  const [discountPercent, setDiscount] = useState(DISCOUNT);
  const [investment, setInvestment] = useState<number>();
  const id = useId();
  const readings = variants(option.schedule).map(({ bound, schedule }) => ({
    bound,
    years: schedule.exemptYears ?? 0,
    tax: incomeTaxOf({ schedule, standard, startYear, profits, discountPercent, investment }),
  }));
  return (
    <div className="reckoning">
      <div className="tax-choices">
        <ProfitFields profits={profits} onChange={setProfits} />
        <label htmlFor={`${id}-discount`}>{t('tax.discount')}</label>
        <input
          id={`${id}-discount`}
          type="number"
          min={0}
          max={50}
          step={0.5}
          value={discountPercent}
          onChange={({ target }) => {
            const value = target.valueAsNumber;
            if (value >= 0 && value <= 50) setDiscount(value);
          }}
        />
        {option.schedule.capPercentOfInvestment !== undefined && (
          <InvestmentField value={investment} onChange={setInvestment} />
        )}
      </div>
      <div aria-live="polite">
        {readings.map(({ bound, years, tax }) => (
          <Sums
            key={bound}
            title={bound === 'only' ? t('tax.line') : t(`tax.${bound}`, { years })}
            tax={tax}
          />
        ))}
      </div>
      <details>
        <summary>{t('tax.how')}</summary>
        <dl className="formulas">
          {Object.entries(incomeTaxFormulas).map(([name, formula]) => (
            <div key={name}>
              <dd>
                <code>{formula}</code>
              </dd>
            </div>
          ))}
        </dl>
        <p className="note">{t('tax.notation')}</p>
        <ul className="bullets note">
          {incomeTaxAssumptions.map((assumption) => (
            <li key={assumption}>{t(`tax.assumptions.${assumption}`)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function Sums({ title, tax }: { title: string; tax: IncomeTax }) {
  const { t, format } = useAtlas();
  const { total, discounted, cap } = tax;
  const percent = (value: number | undefined) =>
    value === undefined ? '–' : format.percent(Number(value.toFixed(1)));
  const amount = (value: number) => format.number(Math.round(value));
  return (
    <dl className="sums">
      <div>
        <dt>{title}</dt>
        <dd>{t('tax.ofProfit')}</dd>
      </div>
      <div>
        <dt>{t('tax.average')}</dt>
        <dd>
          <span className="figure">{percent(total.averagePercent)}</span>{' '}
          <span className="marks">
            {t('tax.discounted', { value: percent(discounted.averagePercent) })}
          </span>
        </dd>
      </div>
      <div>
        <dt>{t('tax.paid')}</dt>
        <dd>
          <span className="figure">{amount(total.tax)}</span>{' '}
          <span className="marks">{t('tax.discounted', { value: amount(discounted.tax) })}</span>
        </dd>
      </div>
      <div>
        <dt>{t('tax.saved')}</dt>
        <dd>
          <span className="figure">{amount(total.saved)}</span>{' '}
          <span className="marks">{t('tax.discounted', { value: amount(discounted.saved) })}</span>
        </dd>
      </div>
      {cap.kind === 'applied' && (
        <p className="note">
          {cap.reachedIn === undefined
            ? t('cap.notReached', { limit: amount(cap.limit) })
            : t('cap.reached', { limit: amount(cap.limit), year: cap.reachedIn })}
        </p>
      )}
      {cap.kind === 'not applied' && (
        <p className="note">{t('tax.capMissing', { percent: percent(cap.percentOfInvestment) })}</p>
      )}
    </dl>
  );
}
