import type { ReactNode } from 'react';
import type { ZoneBundle } from '../dataset/bundle.ts';
import { useAtlas } from '../panels/context.ts';
import { ForeignStaff } from '../panels/ForeignStaff.tsx';
import { figureName } from '../panels/figures/context.ts';
import { FoldedSources } from '../panels/figures/FoldedSources.tsx';
import { sectionOf } from '../panels/figures/sections.ts';
import { ParticipantsDiagram } from '../panels/ParticipantsDiagram.tsx';
import { SeriesCharts } from '../panels/SeriesCharts.tsx';
import { Subheading } from '../panels/Subheading.tsx';
import { TaxPanel } from '../panels/TaxPanel.tsx';
import { TenureChart } from '../panels/TenureChart.tsx';
import { WageCharts } from '../panels/WageCharts.tsx';
import { Workforce } from '../panels/Workforce.tsx';
import { ZoneProvider } from '../panels/ZoneProvider.tsx';
import { ZoneTitle } from '../panels/ZoneTitle.tsx';
import type { ZoneFigure } from '../state/figures.ts';
import { LocalMap } from './LocalMap.tsx';

const drawn: Readonly<Record<Exclude<ZoneFigure, 'map'>, ReactNode>> = {
  participants: <ParticipantsDiagram />,
  tax: <TaxPanel figureOnly />,
  tenure: <TenureChart />,
  'foreign-staff': <ForeignStaff />,
  wages: <WageCharts />,
  workforce: <Workforce />,
  'over-time': <SeriesCharts />,
};

/** One figure of a zone alone, in somebody else's page: whose it is, itself, and the sources behind its numbers. */
export function ZoneFigureView({ bundle, figure }: { bundle: ZoneBundle; figure: ZoneFigure }) {
  const atlas = useAtlas();
  const titleId = 'zone-title';
  return (
    <main className="zone-page figure-page" id="content">
      <ZoneProvider bundle={bundle} level={1}>
        <section aria-labelledby={titleId} className={`zone-article ${sectionOf(figure) ?? ''}`}>
          <ZoneTitle zone={bundle.summary} id={titleId} page />
          {figure === 'map' ? (
            <>
              <Subheading>{figureName(figure, atlas)}</Subheading>
              <LocalMap bundle={bundle} />
            </>
          ) : (
            drawn[figure]
          )}
        </section>
        <FoldedSources words={atlas.t('figures.sources')} />
      </ZoneProvider>
    </main>
  );
}
