import { type MouseEvent, type ReactNode, useMemo } from 'react';
import { layoutMap, type MapLayout, type PlacedPlace, type PlacedZone } from './layout.ts';
import type { DiscMark, PlaceMark, ZoneMark, ZoneShape } from './port.ts';
import { type Bounds, type Box, FRAME_WIDTH } from './project.ts';

/** A picture of the ground made at build time. */
export interface Picture {
  /** Left out where none was made: then the marks stand on plain land. */
  readonly href?: string | undefined;
  /** Where the reader’s system is dark; left out where one picture does for both themes. */
  readonly darkHref?: string;
  readonly bounds: Bounds;
}

/** What a static map says, in the language of the page. */
export interface StaticMapText {
  /** Accessible name of the drawing. */
  readonly map: string;
  /** Caption of the scale bar, e.g. “500 km at the Equator”; latitude in degrees, north positive. */
  readonly scale: (km: number, latitude: number) => string;
}

export interface StaticMapProps {
  readonly picture: Picture;
  /** What is in view at least: the whole region, or bounds that are widened to a square. */
  readonly frame: 'region' | Bounds;
  /** Width of the map's box by its height where that is fixed: then the wings beside a square are drawn too. */
  readonly aspect?: number | undefined;
  readonly marks: readonly ZoneMark[];
  /** Areas as circles, drawn to scale under everything but the ground. */
  readonly discs?: readonly DiscMark[] | undefined;
  readonly selected: string | null;
  readonly hovered?: string | null;
  /** Capitals and cities for orientation, most important first; left out where they do not fit. */
  readonly places?: readonly PlaceMark[];
  readonly hrefOf: (id: string) => string;
  /** Takes plain clicks on zones; modified clicks (new tab) are left to the browser. */
  readonly onSelect?: (id: string) => void;
  readonly text: StaticMapText;
}

const classes = (...names: readonly (string | false)[]) => names.filter(Boolean).join(' ');

// Marks keep their size in CSS pixels whatever the size of the map: each stands in a group that
// map.css scales back. Without script nothing else knows how large the map came out.
function Pin({ x, y, children }: { x: number; y: number; children: ReactNode }) {
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <g className="static-map__pin">{children}</g>
    </g>
  );
}

function Label({ at, className }: { at: PlacedPlace | PlacedZone; className: string }) {
  if (at.label === null) return null;
  const { anchor, dx, dy } = at.label;
  return (
    <text className={className} textAnchor={anchor} x={dx.toFixed(1)} y={dy.toFixed(1)} dy="0.35em">
      {at.mark.name}
    </text>
  );
}

function Place({ place, kind }: { place: PlacedPlace; kind: string }) {
  const home = kind.startsWith('static-map__home');
  return (
    <g className={classes('static-map__place', kind, place.roomy && 'static-map__place--roomy')}>
      <Pin x={place.x} y={place.y}>
        {kind === 'static-map__connection' ? (
          <rect x="-3.5" y="-3.5" width="7" height="7" />
        ) : (
          <circle r={home ? 3 : kind === 'static-map__site' ? 3.5 : 2} />
        )}
        <Label at={place} className="static-map__place-name" />
      </Pin>
    </g>
  );
}

/** A shape on a plate of the land's colour, so that its outline can be told on any ground. */
function Shape({ shape: { path, side, className } }: { shape: ZoneShape }) {
  return (
    <>
      <circle className="static-map__plate" r={side * 0.75} />
      <g transform={`translate(${-side / 2} ${-side / 2})`}>
        <path className={classes('static-map__shape', className)} d={path} />
      </g>
    </>
  );
}

function Zone({ zone, ...props }: { zone: PlacedZone } & Omit<StaticMapProps, 'frame'>) {
  const { mark } = zone;
  const selected = mark.id === props.selected;
  const choose = (event: MouseEvent) => {
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey);
    if (props.onSelect === undefined || !plain || event.altKey) return;
    event.preventDefault();
    props.onSelect(mark.id);
  };
  return (
    <a
      href={props.hrefOf(mark.id)}
      aria-label={mark.label}
      aria-current={selected ? 'true' : undefined}
      onClick={choose}
      className={classes(
        'static-map__zone',
        selected && 'static-map__zone--selected',
        mark.id === props.hovered && 'static-map__zone--hovered',
        mark.filteredOut && 'static-map__zone--dimmed',
      )}
    >
      <Pin x={zone.x} y={zone.y}>
        <circle className="static-map__target" r="14" />
        <circle className="static-map__ring" r="12" />
        {mark.shape === undefined ? (
          <circle className="static-map__dot" r="6.3" />
        ) : (
          <Shape shape={mark.shape} />
        )}
        <Label at={zone} className="static-map__zone-name" />
      </Pin>
    </a>
  );
}

function Lines({ layout }: { layout: MapLayout }) {
  return (
    <g className="static-map__lines">
      {layout.flows.map(({ id, path, selected, further, dimmed }) => (
        <path
          key={id}
          d={path}
          className={classes(
            'static-map__flow',
            selected && 'static-map__flow--selected',
            further && 'static-map__flow--further',
            dimmed && 'static-map__flow--dimmed',
          )}
        />
      ))}
      {layout.joins === '' ? null : <path d={layout.joins} className="static-map__join" />}
      {layout.crowd === '' ? null : <path d={layout.crowd} className="static-map__crowd" />}
    </g>
  );
}

/** The picture of the ground. It is HTML inside the drawing, since SVG cannot choose one by theme. */
function Ground({ picture: { href, darkHref }, ...box }: { picture: Picture } & Box) {
  if (href === undefined) return null;
  return (
    <foreignObject {...box}>
      <picture>
        {darkHref && <source media="(prefers-color-scheme: dark)" srcSet={darkHref} />}
        {/* The page is painted without waiting for the picture to be unpacked. */}
        <img className="static-map__ground" src={href} alt="" decoding="async" />
      </picture>
    </foreignObject>
  );
}

/**
 * The map as plain SVG: what is in the page before any script runs, and where WebGL is missing. A
 * pure function of its props. Beyond `MAX_BUTTONS` zones only the selected one is a link; the page's list has
 * them all. Needs a parent with a height. Colours and sizes are in styles/map.css.
 */
export function StaticMap(props: StaticMapProps) {
  const { picture, frame, aspect, marks, discs, selected, places, text } = props;
  const layout = useMemo(
    () => layoutMap({ picture, frame, aspect, marks, discs, selected, places }),
    [picture, frame, aspect, marks, discs, selected, places],
  );
  const { image, scale } = layout;
  return (
    <div
      className={classes(
        'static-map',
        frame === 'region' ? 'static-map--region' : 'static-map--square',
        picture.href === undefined && 'static-map--plain',
      )}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: fieldset is HTML; inside SVG a group is named by role */}
      <svg
        viewBox={`0 0 ${FRAME_WIDTH} ${layout.height.toFixed(1)}`}
        role="group"
        aria-label={text.map}
      >
        <Ground picture={picture} {...image} />
        <Lines layout={layout} />
        {layout.discs.map(({ id, kind, x, y, radius }) => (
          <circle
            key={id}
            className={`static-map__disc static-map__disc--${kind}`}
            cx={x.toFixed(1)}
            cy={y.toFixed(1)}
            r={radius.toFixed(2)}
          />
        ))}
        {layout.places.map((place) => (
          <Place key={place.mark.id} place={place} kind="static-map__city" />
        ))}
        {layout.connections.map((place) => (
          <Place key={place.mark.id} place={place} kind="static-map__connection" />
        ))}
        {layout.sites.map((place) => (
          <Place key={place.mark.id} place={place} kind="static-map__site" />
        ))}
        {layout.homes.map((place) => (
          <Place
            key={place.mark.id}
            place={place}
            kind={classes(
              'static-map__home',
              place.mark.id === layout.selectedHome && 'static-map__home--selected',
            )}
          />
        ))}
        {layout.zones.map((zone) => (
          <Zone key={zone.mark.id} zone={zone} {...props} />
        ))}
        <g transform={`translate(${scale.x.toFixed(1)} ${layout.height.toFixed(1)})`}>
          <g className="static-map__scale">
            <path d={`M0 0v0h${scale.length.toFixed(1)}v0`} />
            <g className="static-map__pin">
              <text y="-6">{text.scale(scale.km, scale.latitude)}</text>
            </g>
          </g>
        </g>
      </svg>
    </div>
  );
}
