import { Suspense, useDeferredValue, useEffect, useMemo } from 'react';
import type { ZoneSummary } from '../dataset/bundle.ts';
import { IN_FULL } from '../dataset/portions.ts';
import { filterZones } from '../dataset/search.ts';
import { afterNextPaint } from '../map/afterPaint.ts';
import { useAtlas, useAtlasState } from '../panels/context.ts';
import { lazyPart } from '../panels/lazyPart.tsx';
import { Filters } from './Filters.tsx';
import { Footer } from './Footer.tsx';
import { HowToRead } from './HowToRead.tsx';
import { Notices } from './Notices.tsx';
import { PanelMissing } from './PanelMissing.tsx';
import { RegionMap } from './RegionMap.tsx';
import { ZoneList } from './ZoneList.tsx';

// The panel and all that it draws come when the first zone is opened.
const { Part: ZonePanel, prefetch } = lazyPart<{ zone: ZoneSummary }>(
  async () => (await import('../panels/ZonePanel.tsx')).ZonePanel,
  PanelMissing,
);

function Intro() {
  const { t } = useAtlas();
  return <p className="intro">{t('intro')}</p>;
}

// The same elements at each rendering: what has nothing to do with the list is not drawn again with it.
const lead = (
  <>
    <Notices />
    <Intro />
    <HowToRead />
    <Filters />
  </>
);
const foot = <Footer />;

/** Map, list, filters and the panel of the opened zone. */
export function AtlasPage() {
  const { t, index, catalogue } = useAtlas();
  const countries = useAtlasState((state) => state.view.countries);
  const query = useAtlasState((state) => state.view.query);
  // The list marks the choice at once; the panel, which is much to draw, follows in slices.
  const chosen = useDeferredValue(useAtlasState((state) => state.view.zone));
  const zones = useMemo(
    () => filterZones(index.zones, { countries, query }),
    [index, countries, query],
  );
  // The count answers first; the map, which may hold thousands, and the items of a long list follow in slices.
  const mirrored = useDeferredValue(zones);
  const opened = index.zones.find((zone) => zone.id === chosen);
  // Whoever points at a zone is likely to open it.
  const pointing = useAtlasState((state) => state.hovered !== undefined);
  useEffect(() => {
    if (!pointing) return;
    // To ask for it takes a while too: not before the page has shown what is pointed at.
    return afterNextPaint(() => {
      prefetch();
      void catalogue.complete();
    });
  }, [pointing, catalogue]);
  return (
    <main className={`atlas-page${opened ? ' with-panel' : ''}`}>
      <h1 className="visually-hidden">{t('site.tagline')}</h1>
      <RegionMap shown={mirrored} />
      <div className="sidebar" id="content">
        {lead}
        <ZoneList zones={zones} listed={index.zones.length > IN_FULL ? mirrored : zones} />
        {foot}
      </div>
      {opened && (
        <Suspense fallback={<div className="zone-panel" />}>
          <ZonePanel zone={opened} key={opened.id} />
        </Suspense>
      )}
    </main>
  );
}
