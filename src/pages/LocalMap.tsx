import type { ZoneBundle } from '../dataset/bundle.ts';
import { zoneFrame, zonePicture } from '../map/project.ts';
import { StaticMap } from '../map/StaticMap.tsx';
import { type ReadFile, useAtlas } from '../panels/context.ts';
import { SaveMenu } from '../panels/SaveMenu.tsx';
import type { Surround } from '../picture/frame.tsx';
import { knownSeats, participantsOf } from '../policy/participants.ts';
import { pathOf } from '../state/address.ts';
import { figureAnchor } from '../state/figures.ts';
import { zoneMark } from './marks.ts';

/** Address of the picture of the ground round a zone, where the build drew one. */
export const zoneGround = ({ zone, pictured }: ZoneBundle, root: string): string | undefined =>
  pictured ? `${root}basemap/zones/${zone.id}.svg` : undefined;

/** A picture of a zone's surroundings: its sites and the places that its facts give a distance to. */
export function LocalMap({ bundle }: { bundle: ZoneBundle }) {
  const atlas = useAtlas();
  const { t, lang, format, address } = atlas;
  const [mark] = zoneMark(bundle.summary, atlas, false);
  if (!mark) return null;
  const sites = mark.sites.map(({ position }) => position);
  const bounds = zonePicture(mark.position, sites);
  const frame = zoneFrame(mark.position, sites);
  const href = zoneGround(bundle, address.root);
  const scale = (km: number) => t('map.scale', { km: format.number(km) });
  const name = t('save.of', { chart: t('map.region'), place: bundle.zone.names.short[lang] });
  const drawn = [...bundle.summary.sites, ...bundle.summary.connections];
  const sources = () =>
    drawn.flatMap(({ id }) => bundle.places[id]?.position.claims[0]?.source ?? []);
  const draw = async (surround: Surround, read: ReadFile) => {
    const { MapPicture } = await import('../map/picture.tsx');
    const { home } = mark;
    const notes = [
      ...(home ? [t('save.flow', { home: home.name })] : []),
      ...(bundle.pictured ? [t('map.boundaries'), t('footer.basemap')] : [t('map.noGround')]),
    ];
    return (
      <MapPicture
        picture={{ bounds }}
        frame={frame}
        marks={[mark]}
        selected={mark.id}
        scale={scale}
        surround={{
          ...surround,
          title: bundle.zone.names[lang],
          subtitle: format.country(bundle.zone.country),
          notes,
        }}
        ground={href === undefined ? '' : await read(href)}
      />
    );
  };
  return (
    <figure className="local-map" id={figureAnchor('map')}>
      <div className="map-frame">
        <StaticMap
          picture={{ href, bounds }}
          frame={frame}
          marks={[mark]}
          selected={mark.id}
          hrefOf={(id) => `${address.root}${pathOf({ kind: 'zone', id }, lang)}`}
          text={{ map: t('map.region'), scale }}
        />
      </div>
      <SaveMenu
        figure="map"
        name={name}
        file={`park-atlas-${mark.id}-map`}
        sources={sources}
        draw={draw}
      />
      <figcaption className="note">
        <p>
          <FlowLegend bundle={bundle} />
        </p>
        <p>
          {bundle.pictured
            ? format.sentences(t('map.boundaries'), t('footer.basemap'))
            : t('map.noGround')}
        </p>
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
