import { isForeignRule, isTaxSchedule, isTenure } from '../claim.ts';
import type { ForeignRule, TaxSchedule, Tenure, Value } from '../schema.ts';

// Rules as one line of English, for a cell of a table. The pages word them in both languages (i18n/format.ts);
// a file at a fixed address reads the same whichever page it was taken from.

type Years = NonNullable<TaxSchedule['exemptYears']>;

function years(count: Years): string {
  if (typeof count !== 'number') return `${count.min}–${count.max} years`;
  return count === 1 ? '1 year' : `${count} years`;
}

/** A fraction in percent, to two decimals. */
const percent = (fraction: number) => Number((fraction * 100).toFixed(2));

function scheduleText({
  exemptYears,
  reduced = [],
  preferential,
  clock,
  capPercentOfInvestment,
  conditions,
}: TaxSchedule): string {
  const steps = [
    exemptYears !== undefined && `${years(exemptYears)} exempt`,
    ...reduced.map((step) =>
      'fraction' in step
        ? `${years(step.years)} at ${percent(step.fraction)} % of the rate`
        : `${years(step.years)} at ${step.rate} %`,
    ),
    preferential &&
      `${preferential.rate} % ${preferential.years === undefined ? 'without end' : `up to year ${preferential.years}`}`,
    clock && `counted from ${clock}`,
    capPercentOfInvestment !== undefined &&
      `tax saved at most ${capPercentOfInvestment} % of the investment`,
  ];
  return [steps.filter(Boolean).join(', '), conditions?.en].filter(Boolean).join('; ');
}

function tenureText({ form, years: term, renewals = [], starts, ends, holder }: Tenure): string {
  const parts = [
    form,
    term !== undefined && years(term),
    ...renewals.map((renewal) => `renewable for ${years(renewal)}`),
    starts && `from ${starts}`,
    ends && `to ${ends}`,
  ];
  return [parts.filter(Boolean).join(', '), holder?.en].filter(Boolean).join('; ');
}

function foreignRuleText({ form, maxForeignPercent, localsPerForeigner, applies }: ForeignRule) {
  const limit = [
    form,
    maxForeignPercent !== undefined && `at most ${maxForeignPercent} % foreign`,
    localsPerForeigner !== undefined && `${localsPerForeigner} locals for each foreigner`,
  ];
  return `${limit.filter(Boolean).join(', ')}; ${applies.en}`;
}

/** A structured rule as one line of English; undefined for every other kind of value. */
export function ruleText(value: Value): string | undefined {
  if (isTaxSchedule(value)) return scheduleText(value);
  if (isForeignRule(value)) return foreignRuleText(value);
  return isTenure(value) ? tenureText(value) : undefined;
}
