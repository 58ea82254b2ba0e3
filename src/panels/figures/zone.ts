import type { ZoneBundle } from '../../dataset/bundle.ts';
import { staffRules } from '../../policy/foreignStaff.ts';
import { standardRateClaims, standardRateOf } from '../../policy/standardRate.ts';
import { tenureBars } from '../../policy/tenure.ts';
import { headcounts } from '../../policy/workforce.ts';
import { type ZoneFigure, zoneFigures } from '../../state/figures.ts';
import type { Atlas } from '../context.ts';
import { datedCharts } from '../SeriesCharts.tsx';
import { drawableOptions } from '../taxLines.ts';
import { drawnWages } from '../WageCharts.tsx';

type Words = Pick<Atlas, 'lang' | 'format'>;

/** Whether the facts of a zone and its host give a figure something to draw. */
export const hasFigure: Readonly<
  Record<ZoneFigure, (bundle: ZoneBundle, words: Words) => boolean>
> = {
  map: ({ summary }) => summary.sites.length > 0,
  participants: ({ zone }) => zone.participations.length > 0,
  tax: (bundle) =>
    drawableOptions(bundle).length > 0 &&
    standardRateOf(standardRateClaims(bundle.country.facts)) !== undefined,
  tenure: ({ zone, country }) =>
    tenureBars('title', zone.facts).length + tenureBars('rule', country.facts).length > 0,
  'foreign-staff': ({ zone, country }) =>
    staffRules(zone.facts).length + staffRules(country.facts).length > 0,
  wages: (bundle, words) => drawnWages(bundle, words).wages.length > 0,
  workforce: ({ zone }) => headcounts(zone.facts).length > 0,
  'over-time': ({ zone }, words) => datedCharts(zone.facts, words).length > 0,
};

/** The figures that a zone has, in the order of its page. */
export const figuresOfZone = (bundle: ZoneBundle, words: Words): readonly ZoneFigure[] =>
  zoneFigures.filter((figure) => hasFigure[figure](bundle, words));
