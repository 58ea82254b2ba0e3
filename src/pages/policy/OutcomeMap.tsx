import { useMemo } from 'react';
import type { MobilityRow } from '../../dataset/mobility.ts';
import type { PolicyDimension } from '../../dataset/vocabulary.ts';
import type { ZoneMark } from '../../map/port.ts';
import { groundOf, PICTURE } from '../../map/project.ts';
import { StaticMap } from '../../map/StaticMap.tsx';
import { useAtlas } from '../../panels/context.ts';
import { OutcomeMark } from '../../panels/OutcomeMark.tsx';
import { outcomeClass, outcomeShapes, SHAPE_SIDE } from '../../panels/outcomeShapes.ts';
import { cellId, outcomeCounts } from '../../policy/matrix.ts';
import { placeMark, zoneMark } from '../marks.ts';

interface OutcomeMapProps {
  readonly rows: readonly MobilityRow[];
  readonly dimension: PolicyDimension;
}

/** The zones on the map, each with the shape and colour of its outcome in one field; a mark leads to its cell. */
export function OutcomeMap({ rows, dimension }: OutcomeMapProps) {
  const atlas = useAtlas();
  const { t, lang, format, index, address } = atlas;
  const zones = useMemo(() => new Map(index.zones.map((zone) => [zone.id, zone])), [index]);
  const ground = useMemo(
    () => groundOf(index.zones.flatMap(({ sites }) => sites.map(({ position }) => position))),
    [index],
  );
  const marks = useMemo(
    () =>
      rows.flatMap(({ id, names, country, cells }) => {
        const zone = zones.get(id);
        const { outcome } = cells[dimension];
        const label = t('policy.markLabel', {
          zone: names[lang],
          country: format.country(country),
          outcome: t(`policy.outcomes.${outcome}`),
        });
        return zone
          ? zoneMark(zone, atlas, false).map(
              (mark): ZoneMark => ({
                ...mark,
                label,
                // The map is about outcomes: neither further sites nor home cities.
                sites: [],
                home: null,
                connections: [],
                shape: {
                  path: outcomeShapes[outcome],
                  side: SHAPE_SIDE,
                  className: outcomeClass(outcome),
                },
              }),
            )
          : [];
      }),
    [atlas, zones, rows, dimension, t, lang, format],
  );
  const capitals = useMemo(
    () => index.capitals.map((spot) => placeMark(spot, lang)),
    [index, lang],
  );
  const title = t('policy.mapTitle', { dimension: t(`sections.${dimension}`) });
  return (
    <figure className="outcome-map">
      <div className="map-frame">
        <StaticMap
          picture={{ href: `${address.root}basemap/overview.svg`, bounds: ground }}
          frame={ground === PICTURE ? 'region' : ground}
          marks={marks}
          selected={null}
          places={capitals}
          hrefOf={(id) => `#${cellId(id, dimension)}`}
          text={{
            map: title,
            scale: (km, latitude) =>
              t('map.scaleAt', { km: format.number(km), latitude: format.latitude(latitude) }),
          }}
        />
      </div>
      <figcaption>
        <strong>{title}</strong>
        <ul className="legend">
          {outcomeCounts(rows, dimension).map(({ outcome, count }) => (
            <li key={outcome} className={count === 0 ? 'unused' : undefined}>
              <OutcomeMark outcome={outcome} /> <span className="count">{count}</span>
            </li>
          ))}
        </ul>
        <small className="note">{format.sentences(t('map.boundaries'), t('footer.basemap'))}</small>
      </figcaption>
    </figure>
  );
}
