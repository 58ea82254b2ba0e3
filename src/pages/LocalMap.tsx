import type { ZoneBundle } from '../dataset/bundle.ts';
import { zoneFrame, zonePicture } from '../map/project.ts';
import { StaticMap } from '../map/StaticMap.tsx';
import { useAtlas } from '../panels/context.ts';
import { knownSeats, participantsOf } from '../policy/participants.ts';
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
      <figcaption className="note">
        <FlowLegend bundle={bundle} /> {t('map.boundaries')}
      </figcaption>
    </figure>
  );
}

/** From where the flows come, and of how many participants no seat is known. */
function FlowLegend({ bundle }: { bundle: ZoneBundle }) {
  const { t, lang, format } = useAtlas();
  const { zone, organisations, places } = bundle;
  const seats = knownSeats(participantsOf(zone.participations, organisations, zone.country));
  if (seats.all === 0) return null;
  if (seats.known === 0) return t('people.noFlows', { count: seats.all });
  const named = seats.places.map(({ id, organisations }) => {
    const place = places[id]?.names[lang] ?? places[id]?.names.en ?? id;
    return organisations === 1
      ? place
      : t('people.placeCount', { place, number: format.number(organisations) });
  });
  return t('people.flows', {
    known: seats.known,
    count: seats.all,
    places: named.join(t('people.and')),
  });
}
