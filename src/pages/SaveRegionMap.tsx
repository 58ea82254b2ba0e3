import type { ZoneSummary } from '../dataset/bundle.ts';
import { type Bounds, PICTURE } from '../map/project.ts';
import { type ReadFile, useAtlas, useAtlasState } from '../panels/context.ts';
import { makeFile, SaveFormats, surroundOf } from '../panels/SaveMenu.tsx';
import { placeMark, zoneMark } from './marks.ts';

/** What the control of the map of the region is given. */
export interface SaveRegionMapProps {
  /** The zones that the list shows. */
  readonly zones: readonly ZoneSummary[];
  /** What the map's ground covers. */
  readonly ground: Bounds;
}

/** Saves the map of the region with the zones of the list, as a picture with sources, version and date. */
export function SaveRegionMap({ zones, ground }: SaveRegionMapProps) {
  const atlas = useAtlas();
  const { t, lang, format, index, address, loadZone } = atlas;
  const selected = useAtlasState(({ view }) => view.zone) ?? null;
  const draw = async (read: ReadFile) => {
    const [{ MapPicture }, file, ...bundles] = await Promise.all([
      import('../map/picture.tsx'),
      read(`${address.root}basemap/overview.svg`),
      ...zones.map(({ id }) => loadZone(id)),
    ]);
    const sources = Object.assign({}, ...bundles.map((bundle) => bundle.sources));
    const cited = bundles.flatMap(({ summary, places }) =>
      summary.sites.flatMap(({ id }) => places[id]?.position.claims[0]?.source ?? []),
    );
    const countries = [...new Set(zones.map(({ country }) => format.country(country)))];
    return (
      <MapPicture
        picture={{ bounds: ground }}
        frame={ground === PICTURE ? 'region' : ground}
        marks={zones.flatMap((zone) => zoneMark(zone, atlas, false))}
        selected={zones.some(({ id }) => id === selected) ? selected : null}
        places={index.capitals.map((spot) => placeMark(spot, lang))}
        scale={(km, latitude) =>
          t('map.scaleAt', { km: format.number(km), latitude: format.latitude(latitude) })
        }
        surround={{
          ...surroundOf(cited, sources, atlas),
          title: t('embed.atlasName'),
          subtitle: [
            t('list.count', { shown: zones.length, count: index.zones.length }),
            countries.join(t('people.and')),
          ].join(' · '),
          notes: [t('save.flows'), t('map.boundaries'), t('footer.basemap')],
        }}
        ground={file}
      />
    );
  };
  return (
    <span className="save-chart">
      <SaveFormats
        name={t('map.region')}
        file="park-atlas-map"
        formats={['SVG', 'PNG']}
        make={(as) => makeFile(as, draw)}
      />
    </span>
  );
}
