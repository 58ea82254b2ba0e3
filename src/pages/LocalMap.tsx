import type { ZoneBundle } from '../dataset/bundle.ts';
import { zoneFrame, zonePicture } from '../map/project.ts';
import { StaticMap } from '../map/StaticMap.tsx';
import { useAtlas } from '../panels/context.ts';
import { pathOf } from '../state/address.ts';
import { zoneMark } from './marks.ts';

/** A picture of a zone's surroundings: its sites and the places that its facts give a distance to. */
export function LocalMap({ bundle }: { bundle: ZoneBundle }) {
  const atlas = useAtlas();
  const { t, lang, format, address } = atlas;
  const [mark] = zoneMark(bundle.summary, atlas, false);
  if (!mark) return null;
  const sites = mark.sites.map(({ position }) => position);
  return (
    <figure className="local-map">
      <div className="map-frame">
        <StaticMap
          picture={{
            href: `${address.root}basemap/zones/${mark.id}.svg`,
            bounds: zonePicture(mark.position, sites),
          }}
          frame={zoneFrame(mark.position, sites)}
          marks={[mark]}
          selected={mark.id}
          hrefOf={(id) => `${address.root}${pathOf({ kind: 'zone', id }, lang)}`}
          text={{
            map: t('map.region'),
            scale: (km) => t('map.scale', { km: format.number(km) }),
          }}
        />
      </div>
      <figcaption className="note">{t('map.boundaries')}</figcaption>
    </figure>
  );
}
