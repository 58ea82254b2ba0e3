import { memo, useMemo, useRef, useState } from 'react';
import type { ZoneSummary } from '../dataset/bundle.ts';
import { AtlasMap, type MapSetup } from '../map/AtlasMap.tsx';
import type { FailureReason, MapPort, MapText, Theme } from '../map/port.ts';
import { type Bounds, groundOf, PICTURE } from '../map/project.ts';
import { useAtlas, useAtlasState } from '../panels/context.ts';
import { pathOf } from '../state/address.ts';
import { MapControls } from './MapControls.tsx';
import { placeMark, zoneMark } from './marks.ts';
import { useTheme } from './useTheme.ts';

/** What to say where there is no live map. */
export const failures = {
  'no-webgl': 'map.noWebgl',
  worker: 'map.failed',
  basemap: 'map.failed',
  'context-lost': 'map.lost',
} as const satisfies Record<FailureReason, string>;

/** What every map of the page says. */
export function useMapText(): MapText {
  const { t, format } = useAtlas();
  return useMemo(
    () => ({
      map: t('map.region'),
      cluster: (count, names) => t('map.cluster', { count, names: names.join(', ') }),
      credits: ['Natural Earth', 'GeoNames (CC BY 4.0)', 'Unicode CLDR'],
      footprintCredit: t('map.outlineCredit'),
      footprintWhole: t('map.outlineWhole'),
      footprintPart: t('map.outlinePart'),
      boundaryNote: t('map.boundaries'),
      toggleCredits: t('map.credits'),
      twoFingers: t('map.twoFingers'),
      ctrlWheel: t('map.ctrlWheel'),
      cmdWheel: t('map.cmdWheel'),
      scale: (km, latitude) =>
        t('map.scaleAt', { km: format.number(km), latitude: format.latitude(latitude) }),
    }),
    [t, format],
  );
}

/** What is in view at first: the region, or all of the ground where zones lie beyond it. */
const frameOf = (ground: Bounds) => (ground === PICTURE ? 'region' : ground);

/** What the live map starts with; read once, when the page has taken over the address. */
function useSetup(ground: Bounds): MapSetup {
  const { address, index, store } = useAtlas();
  const setup = useRef<MapSetup>(undefined);
  setup.current ??= {
    start: store.getState().view.at ?? frameOf(ground),
    ground,
    hosts: [...new Set(index.zones.map(({ country }) => country))],
    basemapUrl: `${address.root}basemap/basemap.pmtiles`,
    footprintsUrl: `${address.root}data/footprints.geojson`,
    reducedMotion:
      typeof window !== 'undefined' &&
      window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    cooperativeGestures: store.getState().settings.embed && !store.getState().settings.freeGestures,
  };
  return setup.current;
}

/** The map of the whole region, which mirrors the list. */
export const RegionMap = memo(function RegionMap({ shown }: { shown: readonly ZoneSummary[] }) {
  const atlas = useAtlas();
  const { t, lang, index, store, address } = atlas;
  const theme = useTheme();
  const text = useMapText();
  const ground = useMemo(
    () => groundOf(index.zones.flatMap(({ sites }) => sites.map(({ position }) => position))),
    [index],
  );
  const setup = useSetup(ground);
  const [port, setPort] = useState<MapPort | null>(null);
  const selected = useAtlasState((state) => state.view.zone) ?? null;
  const hovered = useAtlasState((state) => state.hovered) ?? null;
  const all = useMemo(
    () => index.zones.flatMap((zone) => zoneMark(zone, atlas, false)),
    [atlas, index],
  );
  const marks = useMemo(() => {
    if (shown === index.zones) return all;
    const ids = new Set(shown.map(({ id }) => id));
    return all.map((mark) => (ids.has(mark.id) ? mark : { ...mark, filteredOut: true }));
  }, [all, index, shown]);
  const capitals = useMemo(
    () => index.capitals.map((spot) => placeMark(spot, lang)),
    [index, lang],
  );
  const chosen = useAtlasState((state) => state.settings.theme);
  const picture = useMemo(() => {
    const href = (of: Theme) => `${address.root}basemap/overview-${of}.avif`;
    return {
      bounds: ground,
      href: href(chosen ?? 'light'),
      ...(!chosen && { darkHref: href('dark') }),
    };
  }, [address, chosen, ground]);
  const { openZone, closeZone, hover, move } = store.getState();
  return (
    <section className="map-area" aria-label={text.map}>
      <AtlasMap
        picture={picture}
        frame={frameOf(ground)}
        setup={setup}
        theme={theme}
        language={lang}
        text={text}
        marks={marks}
        selected={selected}
        hovered={hovered}
        places={capitals}
        hrefOf={(id) => `${address.root}${pathOf({ kind: 'zone', id }, lang)}`}
        onSelect={(id) => (id === null ? closeZone() : openZone(id))}
        onHover={(id) => hover(id ?? undefined)}
        onMove={(camera, byReader) => byReader && move(camera)}
        onPort={setPort}
        failureText={(reason) => t(failures[reason])}
        retryText={t('map.retry')}
      >
        {port && <MapControls port={port} />}
      </AtlasMap>
    </section>
  );
});
