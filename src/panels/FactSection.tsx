import type { ReactNode } from 'react';
import { hostDimensions, questionsIn } from '../dataset/citations.ts';
import type { Dimension } from '../dataset/dimensions.ts';
import type { Facts } from '../dataset/schema.ts';
import { countryFileOf, zoneFileOf } from '../dataset/walk.ts';
import { useAtlas, useZone } from './context.ts';
import { FactRow } from './FactRow.tsx';
import { SeriesCharts } from './SeriesCharts.tsx';
import { Subheading } from './Subheading.tsx';
import { TalentCharts } from './TalentCharts.tsx';
import { TaxPanel } from './TaxPanel.tsx';
import { TenureChart } from './TenureChart.tsx';

/** What follows from the facts of a dimension, drawn. */
const pictures: Partial<Record<Dimension, ReactNode>> = {
  revenue: <TaxPanel />,
  land: <TenureChart />,
  talent: <TalentCharts />,
  performance: <SeriesCharts />,
};

/** The facts of one dimension: the zone's own, then what holds in all of the host country. */
export function FactSection({ dimension }: { dimension: Dimension }) {
  const { t, format } = useAtlas();
  const { zone, country } = useZone();
  const name = format.country(country.code);
  const hasHost = hostDimensions.includes(dimension) && has(country.facts, dimension);
  return (
    <>
      {has(zone.facts, dimension) ? (
        <FactList facts={zone.facts} dimension={dimension} file={zoneFileOf(zone)} />
      ) : (
        <p className="note">{t('facts.noFacts')}</p>
      )}
      {pictures[dimension]}
      {hasHost && (
        <div className="host-rules">
          <Subheading>{t('facts.hostRule', { country: name })}</Subheading>
          <p className="note">{t('facts.hostRuleNote', { country: name })}</p>
          <FactList facts={country.facts} dimension={dimension} file={countryFileOf(country)} />
        </div>
      )}
    </>
  );
}

const has = (facts: Facts, dimension: Dimension) =>
  questionsIn(dimension).some((key) => facts[key] !== undefined);

interface FactListProps {
  readonly facts: Facts;
  readonly dimension: Dimension;
  /** Data file that the facts stand in. */
  readonly file: string;
}

function FactList({ facts, dimension, file }: FactListProps) {
  return (
    <dl className="facts">
      {questionsIn(dimension).map((key) => (
        <FactRow key={key} of={key} facts={facts} file={file} />
      ))}
    </dl>
  );
}
