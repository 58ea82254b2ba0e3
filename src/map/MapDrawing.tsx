import type { ReactElement } from 'react';
import { colours } from '../picture/colours.ts';
import { textWidth } from '../picture/text.ts';
import { type LayoutInput, layoutMap, type PlacedPlace, type PlacedZone } from './layout.ts';
import { palette } from './palette.ts';
import type { DiscMark } from './port.ts';
import { FRAME_WIDTH } from './project.ts';

// The static map as a drawing that stands by itself: the same layout, with the ground drawn in instead of linked
// and presentation in attributes.

const light = palette.light;
const px = (value: number): number => Math.round(value * 10) / 10;

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
  /** In pixels of the drawing. */
  readonly box: { x: number; y: number; width: number; height: number };
}

/** The ground of the map. A file of another form draws nothing but the sea. */
function Ground({ file, box }: GroundProps) {
  const [, viewBox = '0 0 1 1', width = '1'] = /viewBox="(0 0 (\d+) \d+)"/.exec(file) ?? [];
  const paths = [...file.matchAll(/<path class="([slhkr])" d="([^"<>]+)"\/>/g)];
  const hairline = (1.1 * Number(width)) / box.width;
  return (
    <svg
      x={px(box.x)}
      y={px(box.y)}
      width={px(box.width)}
      height={px(box.height)}
      viewBox={viewBox}
      preserveAspectRatio="none"
      // The map around it cuts it off; to cut twice is slow where pictures are drawn.
      overflow="visible"
      aria-hidden="true"
    >
      {paths.map(([all, kind = '', d], i) => (
        <path key={`${i} ${all.length}`} d={d} strokeWidth={px(hairline)} {...grounds[kind]} />
      ))}
    </svg>
  );
}

/** How the disc of an area is painted. */
export const discPaint: Readonly<
  Record<DiscMark['kind'], (ink: string) => Readonly<Record<string, string>>>
> = {
  developed: (ink) => ({ fill: ink, fillOpacity: '0.35' }),
  planned: (ink) => ({ fill: 'none', stroke: ink, strokeWidth: '1.5', strokeDasharray: '5 3' }),
};

/** A shape in place of a zone's dot, on a square field of `side` pixels. */
export interface DrawnShape {
  readonly path: string;
  readonly side: number;
  readonly fill: string;
  readonly stroke: string;
}

export interface MapDrawingProps extends LayoutInput {
  /** Text of the SVG file of the ground. */
  readonly ground: string;
  readonly scale: (km: number, latitude: number) => string;
  /** Colour of the zones. */
  readonly ink?: string;
  /** What is drawn in place of zones' dots, by id. */
  readonly shapes?: ReadonlyMap<string, DrawnShape> | undefined;
}

/** A map of a width in pixels, with its height and the names on it. */
export function drawMap(
  { ground, scale: scaleWords, ink = light.zone, shapes, ...input }: MapDrawingProps,
  width: number,
): { readonly height: number; readonly names: readonly string[]; readonly drawing: ReactElement } {
  const layout = layoutMap(input);
  const { aspect = 1 } = input;
  /** Pixels for one unit of the frame; beside it are the wings of a frame that is wider than high. */
  const unit = width / (FRAME_WIDTH * aspect);
  const wing = (width - FRAME_WIDTH * unit) / 2;
  const height = Math.round(layout.height * unit);
  const at = ({ x, y }: { x: number; y: number }) => ({ x: px(x * unit), y: px(y * unit) });
  /** From frame units to pixels, in a path of absolute points. */
  const scaled = (path: string): string =>
    path.replaceAll(/-?\d+(?:\.\d+)?/g, (number) => String(px(Number(number) * unit)));
  const dot = (place: PlacedPlace | PlacedZone) => {
    const { x, y } = at(place);
    return { cx: x, cy: y };
  };
  const name = (place: PlacedPlace | PlacedZone, size: number, weight: number, fill: string) => {
    if (!place.label) return null;
    const { anchor, dx, dy } = place.label;
    // Labels were placed for a larger map: on this one some would run over the right edge.
    const end = wing + place.x * unit + dx + textWidth(place.mark.name, size);
    const turned = anchor === 'start' && end > width - 4;
    return (
      <Name
        key={place.mark.id}
        text={place.mark.name}
        x={px(place.x * unit + (turned ? -dx : dx))}
        y={px(place.y * unit + dy + size * 0.35)}
        textAnchor={turned ? 'end' : anchor}
        fontSize={size}
        fontWeight={weight}
        fill={fill}
      />
    );
  };
  const { scale, image } = layout;
  const drawing = (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      overflow="hidden"
      aria-hidden="true"
    >
      <rect width={width} height={height} fill={light.sea} />
      <g transform={`translate(${px(wing)} 0)`}>
        <Ground
          file={ground}
          box={{ ...at(image), width: image.width * unit, height: image.height * unit }}
        />
        <g fill="none" stroke={ink}>
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
        {layout.discs.map((disc) => {
          const { x, y } = at(disc);
          return (
            <circle
              key={disc.id}
              cx={x}
              cy={y}
              r={px(disc.radius * unit)}
              {...discPaint[disc.kind](ink)}
            />
          );
        })}
        {layout.places.map((place) => (
          <circle key={place.mark.id} {...dot(place)} r={2} fill={light.secondary} />
        ))}
        {layout.connections.map((place) => (
          <rect
            key={place.mark.id}
            x={px(place.x * unit - 3.5)}
            y={px(place.y * unit - 3.5)}
            width={7}
            height={7}
            fill={light.secondary}
          />
        ))}
        {layout.sites.map((place) => (
          <circle key={place.mark.id} {...dot(place)} r={3.5} fill={ink} stroke={light.host} />
        ))}
        {layout.homes.map((place) => (
          <circle key={place.mark.id} {...dot(place)} r={3} fill={light.ink} stroke={light.host} />
        ))}
        {layout.zones.map((zone) => {
          const shape = shapes?.get(zone.mark.id);
          const { x, y } = at(zone);
          return shape ? (
            <Shape key={zone.mark.id} shape={shape} x={x} y={y} />
          ) : (
            <circle
              key={zone.mark.id}
              {...dot(zone)}
              r={6.3}
              fill={ink}
              stroke={light.host}
              strokeWidth={1.5}
            />
          );
        })}
        {[...layout.places, ...layout.connections, ...layout.sites, ...layout.homes].map((place) =>
          name(place, 11, 400, light.secondary),
        )}
        {layout.zones.map((zone) => name(zone, 13, 600, light.text))}
      </g>
      <g transform={`translate(${px(scale.x * unit)} ${height - 9})`}>
        <path
          d={`M0 -4V0h${px(scale.length * unit)}v-4`}
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
        width={width - 1}
        height={height - 1}
        fill="none"
        stroke={light.outline}
      />
    </svg>
  );
  const named = [...layout.zones, ...layout.sites, ...layout.connections];
  return { height, names: named.map(({ mark }) => mark.name), drawing };
}

interface NameProps {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly textAnchor: 'start' | 'middle' | 'end';
  readonly fontSize: number;
  readonly fontWeight: number;
  readonly fill: string;
}

/** A name beside its point; a wider white one behind it keeps it apart from the lines that it crosses. */
function Name({ text, fill, ...place }: NameProps) {
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
        {text}
      </text>
      <text {...place} fill={fill}>
        {text}
      </text>
    </>
  );
}

/** A shape on a white plate, so that its outline can be told on any ground. */
function Shape({ shape, x, y }: { shape: DrawnShape; x: number; y: number }) {
  const { path, side, fill, stroke } = shape;
  return (
    <>
      <circle cx={x} cy={y} r={side * 0.75} fill={colours.page} fillOpacity={0.85} />
      <path
        d={path}
        transform={`translate(${px(x - side / 2)} ${px(y - side / 2)})`}
        fill={fill}
        stroke={stroke}
        strokeWidth={1.5}
      />
    </>
  );
}
