import type { Feature, FeatureCollection, Point } from 'geojson';
import { homeOrganisation } from '../bundle.ts';
import type { Dataset } from '../dataset.ts';
import { localNameOf } from '../names.ts';

/** Each site of each zone as a point (RFC 7946: WGS 84, longitude before latitude). */
export function zonesGeoJson(dataset: Dataset): FeatureCollection<Point> {
  const features = dataset.zones.flatMap((zone) =>
    zone.sites.flatMap((id, i): Feature<Point>[] => {
      const place = dataset.places.get(id);
      const position = place?.position.claims[0];
      if (!place || !position) return [];
      return [
        {
          type: 'Feature',
          id,
          geometry: { type: 'Point', coordinates: [...position.value] },
          properties: {
            zone: zone.id,
            name: zone.names.en,
            name_zh: zone.names.zh,
            name_local: localNameOf(zone.names)?.text ?? null,
            name_local_language: localNameOf(zone.names)?.lang ?? null,
            country: zone.country,
            site: place.names.en,
            site_zh: place.names.zh,
            main_site: i === 0,
            precision: position.precision,
            position_source: position.source,
            chinese_parent: homeOrganisation(dataset, zone)?.names.en ?? null,
          },
        },
      ];
    }),
  );
  return { type: 'FeatureCollection', features };
}
