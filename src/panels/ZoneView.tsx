import { memo, type ReactNode, Suspense } from 'react';
import type { ZoneBundle } from '../dataset/bundle.ts';
import { type Section, sections } from '../state/view.ts';
import { useAtlas } from './context.ts';
import { FactSection } from './FactSection.tsx';
import { FoldedSources } from './figures/FoldedSources.tsx';
import { Identity } from './Identity.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { Participants } from './Participants.tsx';
import { ChallengeLinks, TransferLinks } from './PolicyLinks.tsx';
import { SourceList } from './SourceList.tsx';
import { ZoneProvider } from './ZoneProvider.tsx';

const body: Record<Section, ReactNode> = {
  identity: <Identity />,
  participants: (
    <>
      <Participants />
      <FactSection dimension="participants" />
    </>
  ),
  revenue: <FactSection dimension="revenue" />,
  land: <FactSection dimension="land" />,
  talent: <FactSection dimension="talent" />,
  performance: <FactSection dimension="performance" />,
  mobility: (
    <>
      <TransferLinks />
      <FactSection dimension="mobility" />
    </>
  ),
  challenges: (
    <>
      <ChallengeLinks />
      <FactSection dimension="challenges" />
    </>
  ),
  sources: <SourceList />,
};

interface ZoneViewProps {
  readonly bundle: ZoneBundle;
  /** Level of the sections' headings. */
  readonly level: 2 | 3;
  /** What stands before the sections; the key figures follow its first part. */
  readonly lead?: (figures: ReactNode) => ReactNode;
  /** The one section to show beside the sources; all where it is left out. */
  readonly only?: Section | undefined;
}

/** All that is known of a zone; the panel and the full page show the same. */
export function ZoneView({ bundle, level, lead = (figures) => figures, only }: ZoneViewProps) {
  const { t } = useAtlas();
  const { claims, disputed, selfReported, old, notEstablished } = bundle.tally;
  return (
    <ZoneProvider bundle={bundle} level={level}>
      {lead(
        <>
          <KeyFigures />
          <p className="tally">
            {t('zone.tally', { claims, disputed, selfReported, old, missing: notEstablished })}
          </p>
        </>,
      )}
      <Sections level={level} only={only} />
    </ZoneProvider>
  );
}

type SectionsProps = Pick<ZoneViewProps, 'level' | 'only'>;

/**
 * The sections, each a boundary of its own: React takes over what the build wrote one by one, and answers the reader
 * in between. What would draw them all anew meanwhile would end that; so they are drawn for their own sake alone.
 */
const Sections = memo(function Sections({ level, only }: SectionsProps) {
  const { t } = useAtlas();
  const Heading = `h${level}` as const;
  const shown = sections.filter((s) => only === undefined || s === only || s === 'sources');
  return shown.map((section) => (
    <Suspense key={section}>
      <section id={section} className={`section ${section}`}>
        <Heading className="section-title">{t(`sections.${section}`)}</Heading>
        {section === 'sources' && only !== undefined ? (
          <FoldedSources words={t('embed.sources')} />
        ) : (
          body[section]
        )}
      </section>
    </Suspense>
  ));
});
