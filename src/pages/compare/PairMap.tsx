import { useCallback, useMemo, useRef } from 'react';
import type { ZoneBundle } from '../../dataset/bundle.ts';
import { AtlasMap, type MapSetup } from '../../map/AtlasMap.tsx';
import { discRadiusKm } from '../../map/discs.ts';
import { PAIR_ASPECT, pairFrame } from '../../map/pairFrames.ts';
import { comparedColours } from '../../map/palette.ts';
import type { DiscMark, MapPort, ZoneMark } from '../../map/port.ts';
import { type Bounds, groundOf, zonePicture } from '../../map/project.ts';
import { StaticMap } from '../../map/StaticMap.tsx';
import { useAtlas, useAtlasState } from '../../panels/context.ts';
import { areasOf } from '../../policy/compare/areas.ts';
import { pathOf } from '../../state/address.ts';
import { zoneGround } from '../LocalMap.tsx';
import { PanButtons } from '../MapControls.tsx';
import { zoneMark } from '../marks.ts';
import { failures, useMapText } from '../RegionMap.tsx';
import { useTheme } from '../useTheme.ts';
import type { MapSide, TwinMaps } from './useTwinMaps.ts';

/** No room is kept at the edges: the live map shows what the picture showed. */
const EDGE = { top: 0, right: 0, bottom: 0, left: 0 };

/** The discs of a zone. */
export function discsOf({ zone }: ZoneBundle, { id, position }: ZoneMark): readonly DiscMark[] {
  return areasOf(zone.facts).map(({ kind, hectares }) => ({
    id: `${id}-${kind}`,
    kind,
    position,
    radiusKm: discRadiusKm(hectares),
  }));
}

/** What a live map begins with; read once. */
function useSetup(side: MapSide, frame: Bounds, { position }: ZoneMark): MapSetup {
  const { address, index } = useAtlas();
  const setup = useRef<MapSetup>(undefined);
  setup.current ??= {
    start: frame,
    ground: groundOf([position]),
    padding: EDGE,
    accent: comparedColours[side],
    hosts: [...new Set(index.zones.map(({ country }) => country))],
    basemapUrl: `${address.root}basemap/basemap.pmtiles`,
    footprintsUrl: `${address.root}data/footprints.geojson`,
    reducedMotion:
      typeof window !== 'undefined' &&
      window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    // Two maps fill a phone: the wheel and one finger scroll the page.
    cooperativeGestures: true,
  };
  return setup.current;
}

interface PairMapProps {
  readonly side: MapSide;
  readonly bundle: ZoneBundle;
  readonly mark: ZoneMark;
  /** Height of the frame in kilometres. */
  readonly kilometres: number;
  readonly twins: TwinMaps;
}

/** One of the two maps, centred on its zone. */
export function PairMap({ side, bundle, mark, kilometres, twins }: PairMapProps) {
  const atlas = useAtlas();
  const { t, lang, address } = atlas;
  const theme = useTheme();
  const shared = useMapText();
  const name = t('comparePage.mapOf', { zone: mark.name });
  const text = useMemo(() => ({ ...shared, map: name }), [shared, name]);
  const frame = useMemo(() => pairFrame(mark.position, kilometres), [mark, kilometres]);
  const setup = useSetup(side, frame, mark);
  const marks = useMemo(() => [mark], [mark]);
  const discs = useMemo(() => discsOf(bundle, mark), [bundle, mark]);
  const hrefOf = (id: string) => `${address.root}${pathOf({ kind: 'zone', id }, lang)}`;
  const { join, ports } = twins;
  const onPort = useCallback((port: MapPort | null) => join(side, port), [join, side]);
  const port = ports[side];
  const embedded = useAtlasState(({ settings }) => settings.embed);
  const picture = {
    href: zoneGround(bundle, address.root),
    bounds: zonePicture(
      mark.position,
      mark.sites.map(({ position }) => position),
    ),
  };
  const drawn = {
    picture,
    frame,
    aspect: PAIR_ASPECT,
    text,
    marks,
    discs,
    selected: mark.id,
    hrefOf,
  };
  // An embed has one live map at most; two pictures are of one scale too.
  if (embedded) {
    return (
      <section className="map-area" aria-label={name}>
        <StaticMap {...drawn} />
      </section>
    );
  }
  return (
    <section className="map-area" aria-label={name}>
      <AtlasMap
        {...drawn}
        setup={setup}
        theme={theme}
        language={lang}
        onSelect={(id) => id !== null && window.location.assign(hrefOf(id))}
        onZoom={(camera) => twins.zoomed(side, camera)}
        onPort={onPort}
        failureText={(reason) => t(failures[reason])}
        retryText={t('map.retry')}
      >
        {port && (
          <div className="map-controls">
            <PanButtons port={port} />
          </div>
        )}
      </AtlasMap>
    </section>
  );
}

/** A zone as these maps draw it: without its home, which lies far beyond. */
export function pairMark(bundle: ZoneBundle, atlas: Parameters<typeof zoneMark>[1]) {
  const [mark] = zoneMark(bundle.summary, atlas, false);
  return mark && { ...mark, home: null };
}
