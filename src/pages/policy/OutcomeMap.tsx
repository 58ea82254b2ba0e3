import { useMemo } from 'react';
import type { Outcome, PolicyDimension } from '../../dataset/vocabulary.ts';
import type { ZoneMark } from '../../map/port.ts';
import { groundOf, PICTURE } from '../../map/project.ts';
import { StaticMap } from '../../map/StaticMap.tsx';
import { type ReadFile, useAtlas } from '../../panels/context.ts';
import { OutcomeMark } from '../../panels/OutcomeMark.tsx';
import { outcomeInk } from '../../panels/outcomeInks.ts';
import { outcomeClass, outcomeShapes, SHAPE_SIDE } from '../../panels/outcomeShapes.ts';
import { SaveMenu } from '../../panels/SaveMenu.tsx';
import type { Surround } from '../../picture/frame.tsx';
import { cellId, type MatrixRow, outcomeCounts } from '../../policy/matrix.ts';
import { figureAnchor } from '../../state/figures.ts';
import { placeMark, zoneMark } from '../marks.ts';
import { type Judged, judgements, judgementsCsv, sourcesOf } from './judgements.ts';

interface OutcomeMapProps extends Judged {
  readonly rows: readonly MatrixRow[];
  readonly dimension: PolicyDimension;
}

/** The zones on the map, each with the shape and colour of its outcome in one field; a mark leads to its cell. */
export function OutcomeMap({ rows, dimension, mobility, fetchWhole }: OutcomeMapProps) {
  const atlas = useAtlas();
  const { t, lang, format, index, address } = atlas;
  const zones = useMemo(() => new Map(index.zones.map((zone) => [zone.id, zone])), [index]);
  const ground = useMemo(
    () => groundOf(index.zones.flatMap(({ sites }) => sites.map(({ position }) => position))),
    [index],
  );
  const marks = useMemo(
    () =>
      rows.flatMap(({ id, names, country, outcomes }) => {
        const zone = zones.get(id);
        const outcome = outcomes[dimension];
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
  const figure = `outcomes-${dimension}` as const;
  const href = `${address.root}basemap/overview.svg`;
  const frame = ground === PICTURE ? 'region' : ground;
  const scale = (km: number, latitude: number) =>
    t('map.scaleAt', { km: format.number(km), latitude: format.latitude(latitude) });
  const counts = outcomeCounts(rows, dimension);
  const draw = async (surround: Surround, read: ReadFile) => {
    const { MapPicture } = await import('../../map/picture.tsx');
    const shapeOf = (outcome: Outcome) => ({
      path: outcomeShapes[outcome],
      side: SHAPE_SIDE,
      ...outcomeInk(outcome),
    });
    return (
      <MapPicture
        picture={{ bounds: ground }}
        frame={frame}
        marks={marks}
        selected={null}
        places={capitals}
        scale={scale}
        ground={await read(href)}
        shapes={new Map(rows.map(({ id, outcomes }) => [id, shapeOf(outcomes[dimension])]))}
        legend={counts.map(({ outcome, count }) => ({
          ...shapeOf(outcome),
          words: `${t(`policy.outcomes.${outcome}`)} ${count}`,
        }))}
        surround={{
          ...surround,
          title,
          subtitle: t('policy.title'),
          notes: [t('policy.basisNote'), t('map.boundaries'), t('footer.basemap')],
        }}
      />
    );
  };
  return (
    <figure className="outcome-map" id={figureAnchor(figure)}>
      <div className="map-frame">
        <StaticMap
          picture={{ href, bounds: ground }}
          frame={frame}
          marks={marks}
          selected={null}
          places={capitals}
          hrefOf={(id) => `#${cellId(id, dimension)}`}
          text={{ map: title, scale }}
        />
      </div>
      <figcaption>
        <strong>{title}</strong>
        <ul className="legend">
          {counts.map(({ outcome, count }) => (
            <li key={outcome} className={count === 0 ? 'unused' : undefined}>
              <OutcomeMark outcome={outcome} /> <span className="count">{count}</span>
            </li>
          ))}
        </ul>
        <small className="note">{format.sentences(t('map.boundaries'), t('footer.basemap'))}</small>
        <SaveMenu
          figure={figure}
          name={title}
          file={`park-atlas-policy-outcomes-${dimension}`}
          sources={() => sourcesOf(judgements(rows, mobility, [dimension]))}
          draw={mobility.partial ? undefined : draw}
          table={async () =>
            judgementsCsv(rows, await fetchWhole(), {
              fields: [dimension],
              lang,
              edition: index.edition,
            })
          }
        />
      </figcaption>
    </figure>
  );
}
