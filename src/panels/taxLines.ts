import type { ZoneBundle } from '../dataset/bundle.ts';
import { PROFIT_YEARS, ratePath, variants } from '../policy/schedule.ts';
import type { StandardRateOf } from '../policy/standardRate.ts';
import { type TaxOption, taxOptions } from '../policy/taxOptions.ts';

/** Rates of the profit years from a start year on: of an option's readings, and of the standard rate. */
export function ratesOf(option: TaxOption, startYear: number, standard: StandardRateOf) {
  return variants(option.schedule).map(({ bound, schedule }) => ({
    bound,
    schedule,
    percents: ratePath(schedule, startYear, standard).map(({ percent }) => percent),
  }));
}

/** The standard rate in each profit year. */
export const standardRates = (startYear: number, standard: StandardRateOf): readonly number[] =>
  Array.from({ length: PROFIT_YEARS }, (_, i) => standard(startYear + i));

/** Whether an option's path can be drawn: a rule that exempts or lowers by stated numbers. */
const isDrawable = ({ schedule }: TaxOption): boolean =>
  schedule.exemptYears !== undefined ||
  schedule.reduced !== undefined ||
  schedule.preferential !== undefined;

/** The rules of a zone, then those of its host, whose paths can be drawn. */
export const drawableOptions = ({ zone, country }: ZoneBundle): readonly TaxOption[] =>
  [...taxOptions('zone', zone.facts), ...taxOptions('host', country.facts)].filter(isDrawable);
