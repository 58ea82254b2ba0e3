import { type Frame, INNER, Picture } from '../picture/frame.tsx';
import { type LayoutInput, layoutMap, type PlacedPlace, type PlacedZone } from './layout.ts';
import { palette } from './palette.ts';
import { FRAME_WIDTH } from './project.ts';

// The static map as a picture that stands by itself: the same layout, with the ground drawn in instead of linked
// and presentation in attributes.

const light = palette.light;
/** Pixels of the picture for one unit of the frame. */
const SCALE = INNER / FRAME_WIDTH;

const px = (value: number): number => Math.round(value * 10) / 10;
/** From frame units to pixels, in a path of absolute points. */
const scaled = (path: string): string =>
  path.replaceAll(/-?\d+(?:\.\d+)?/g, (number) => String(px(Number(number) * SCALE)));

const grounds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  s: { fill: light.sea },
  l: { fill: light.land },
  h: { fill: light.host, stroke: light.outline },
  k: { fill: light.sea },
  r: { fill: 'none', stroke: light.sea },
};

interface GroundProps {
  /** Text of a file that scripts/basemap/picture.ts wrote. */
  readonly file: string;
  readonly box: { x: number; y: number; width: number; height: number };
}

/** The ground of the map. A file of another form draws nothing but the sea. */
function Ground({ file, box }: GroundProps) {
  const [, viewBox = '0 0 1 1', width = '1'] = /viewBox="(0 0 (\d+) \d+)"/.exec(file) ?? [];
  const paths = [...file.matchAll(/<path class="([slhkr])" d="([^"<>]+)"\/>/g)];
  const hairline = (1.1 * Number(width)) / (box.width * SCALE);
  return (
    <svg
      x={px(box.x * SCALE)}
      y={px(box.y * SCALE)}
      width={px(box.width * SCALE)}
      height={px(box.height * SCALE)}
      viewBox={viewBox}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {paths.map(([all, kind = '', d], i) => (
        <path key={`${i} ${all.length}`} d={d} strokeWidth={px(hairline)} {...grounds[kind]} />
      ))}
    </svg>
  );
}

interface NameProps {
  readonly at: PlacedPlace | PlacedZone;
  readonly size: number;
  readonly weight?: number;
  readonly fill: string;
}

/** A name beside its point; a wider white one behind it keeps it apart from the lines that it crosses. */
function Name({ at, size, weight = 400, fill }: NameProps) {
  if (at.label === null) return null;
  const { anchor, dx, dy } = at.label;
  const place = {
    x: px(at.x * SCALE + dx),
    y: px(at.y * SCALE + dy + size * 0.35),
    textAnchor: anchor,
    fontSize: size,
    fontWeight: weight,
  };
  return (
    <>
      <text
        {...place}
        fill={light.host}
        stroke={light.host}
        strokeWidth={3}
        strokeOpacity={0.85}
        strokeLinejoin="round"
      >
        {at.mark.name}
      </text>
      <text {...place} fill={fill}>
        {at.mark.name}
      </text>
    </>
  );
}

const dot = (at: PlacedPlace | PlacedZone) => ({ cx: px(at.x * SCALE), cy: px(at.y * SCALE) });

export interface MapPictureProps extends LayoutInput {
  readonly frame: LayoutInput['frame'];
  readonly surround: Frame;
  /** Text of the SVG file of the ground. */
  readonly ground: string;
  readonly scale: (km: number, latitude: number) => string;
}

/** A map of the region or of one zone as a picture. */
export function MapPicture({ surround, ground, scale: scaleWords, ...input }: MapPictureProps) {
  const layout = layoutMap(input);
  const { scale } = layout;
  const height = Math.round(layout.height * SCALE);
  const names = [...layout.zones, ...layout.sites, ...layout.connections];
  return (
    <Picture
      frame={surround}
      description={`${names.map(({ mark }) => mark.name).join('; ')}.`}
      height={height}
    >
      <svg
        width={INNER}
        height={height}
        viewBox={`0 0 ${INNER} ${height}`}
        overflow="hidden"
        aria-hidden="true"
      >
        <rect width={INNER} height={height} fill={light.sea} />
        <Ground file={ground} box={layout.image} />
        <g fill="none" stroke={light.zone}>
          {layout.flows.map(({ id, path, selected }) => (
            <path
              key={id}
              d={scaled(path)}
              strokeWidth={selected ? 1.5 : 1}
              strokeOpacity={selected ? 1 : 0.35}
            />
          ))}
          {layout.joins !== '' && <path d={scaled(layout.joins)} strokeDasharray="2 3" />}
        </g>
        {layout.places.map((place) => (
          <circle key={place.mark.id} {...dot(place)} r={2} fill={light.secondary} />
        ))}
        {layout.connections.map((place) => (
          <rect
            key={place.mark.id}
            x={px(place.x * SCALE - 3.5)}
            y={px(place.y * SCALE - 3.5)}
            width={7}
            height={7}
            fill={light.secondary}
          />
        ))}
        {layout.sites.map((place) => (
          <circle
            key={place.mark.id}
            {...dot(place)}
            r={3.5}
            fill={light.zone}
            stroke={light.host}
          />
        ))}
        {layout.homes.map((place) => (
          <circle key={place.mark.id} {...dot(place)} r={3} fill={light.ink} stroke={light.host} />
        ))}
        {layout.zones.map((zone) => (
          <circle
            key={zone.mark.id}
            {...dot(zone)}
            r={6.3}
            fill={light.zone}
            stroke={light.host}
            strokeWidth={1.5}
          />
        ))}
        {[...layout.places, ...layout.connections, ...layout.sites, ...layout.homes].map((at) => (
          <Name key={at.mark.id} at={at} size={11} fill={light.secondary} />
        ))}
        {layout.zones.map((at) => (
          <Name key={at.mark.id} at={at} size={13} weight={600} fill={light.text} />
        ))}
        <g transform={`translate(${px(scale.x * SCALE)} ${height - 9})`}>
          <path
            d={`M0 -4V0h${px(scale.length * SCALE)}v-4`}
            fill="none"
            stroke={light.text}
            strokeWidth={1.5}
          />
          <text y={-8} fontSize={11} fill={light.secondary}>
            {scaleWords(scale.km, scale.latitude)}
          </text>
        </g>
        <rect
          x={0.5}
          y={0.5}
          width={INNER - 1}
          height={height - 1}
          fill="none"
          stroke={light.outline}
        />
      </svg>
    </Picture>
  );
}
