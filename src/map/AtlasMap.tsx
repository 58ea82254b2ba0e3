import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { loadEngine } from './loadEngine.ts';
import { patientPort } from './patientPort.ts';
import {
  type CreateMap,
  type DiscMark,
  type FailureReason,
  type Language,
  MapFailure,
  type MapOptions,
  type MapPort,
  type MapText,
  type Theme,
} from './port.ts';
import type { Camera } from './project.ts';
import { StaticMap, type StaticMapProps } from './StaticMap.tsx';
import { whenSeen, whenWanted } from './whenWanted.ts';

/** What the map is made with once; a change of these does not reach a map that is there already. */
export type MapSetup = Pick<
  MapOptions,
  | 'start'
  | 'ground'
  | 'padding'
  | 'hosts'
  | 'basemapUrl'
  | 'footprintsUrl'
  | 'accent'
  | 'reducedMotion'
  | 'cooperativeGestures'
>;

export interface AtlasMapProps extends Omit<StaticMapProps, 'onSelect' | 'text'> {
  readonly setup: MapSetup;
  readonly theme: Theme;
  readonly language: Language;
  readonly text: MapText;
  /** A zone was chosen, or (null) the empty map beside the zones. */
  readonly onSelect: (id: string | null) => void;
  readonly onHover?: (id: string | null) => void;
  readonly onMove?: MapOptions['onMove'];
  readonly onZoom?: MapOptions['onZoom'];
  /** The live map came, or (null) went: with it, buttons for zoom and pan make sense. */
  readonly onPort?: (port: MapPort | null) => void;
  /** What to say under the picture when there is no live map. */
  readonly failureText: (reason: FailureReason) => string;
  /** Name of the button that tries for a live map anew, where that may help. */
  readonly retryText: string;
  /** Where the engine comes from; tests give a fake. */
  readonly loadEngine?: () => Promise<{ createMap: CreateMap }>;
  /** Buttons and notes over the map, drawn in either case. */
  readonly children?: ReactNode;
}

const NO_DISCS: readonly DiscMark[] = [];

type Phase = 'picture' | 'live' | FailureReason;

/** What may be over a moment later; a browser without WebGL stays without. */
const passing: ReadonlySet<Phase> = new Set(['context-lost', 'basemap']);

/** Calls back when the browser has painted; returns how to call it off. */
function afterPaint(callback: () => void): () => void {
  // The engine blocks while it makes its WebGL context: the second frame is the first in which the
  // picture is surely on the screen.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(callback);
  });
  return () => cancelAnimationFrame(frame);
}

/**
 * The map: a picture with links at once, the live map in its place when it is ready, the picture with
 * a plain message where there can be none. Fills its parent, which needs a height.
 */
export function AtlasMap(props: AtlasMapProps) {
  const {
    marks,
    discs = NO_DISCS,
    selected,
    hovered = null,
    theme,
    language,
    text,
    children,
  } = props;
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const [port, setPort] = useState<ReturnType<typeof patientPort> | null>(null);
  const [phase, setPhase] = useState<Phase>('picture');
  const [attempt, setAttempt] = useState(0);
  /** Where the map last looked: one that is made anew looks there. */
  const camera = useRef<Camera>(undefined);

  // Callbacks of the live map see the newest props, without making the map anew.
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    let made: MapPort | null = null;
    let told: ReturnType<typeof patientPort> | null = null;
    let wanted = true;
    // The map takes over an element of its own, which goes with it: after StrictMode's trial mount,
    // or a failure, nothing of the old map is left under the new one.
    const ground = document.createElement('div');
    ground.className = 'live-map';
    const end = () => {
      wanted = false;
      told?.end();
      made?.destroy();
      ground.remove();
      if (made !== null) latest.current.onPort?.(null);
      made = null;
      setPort(null);
    };
    const fail = (reason: FailureReason) => {
      if (!wanted) return;
      end();
      setPhase(reason);
    };
    const begin = async (painted: Promise<void>) => {
      const { loadEngine: load = loadEngine } = latest.current;
      // Fetched while the picture is painted; the map itself begins after that.
      const [{ createMap }] = await Promise.all([load(), painted]);
      if (!wanted) return;
      element.append(ground);
      const now = latest.current;
      const live = await createMap(ground, {
        ...now.setup,
        start: camera.current ?? now.setup.start,
        theme: now.theme,
        language: now.language,
        text: now.text,
        onSelect: (id) => latest.current.onSelect(id),
        onHover: (id) => latest.current.onHover?.(id),
        onMove: (at, byReader) => {
          if (byReader) camera.current = at;
          latest.current.onMove?.(at, byReader);
        },
        onZoom: (camera) => latest.current.onZoom?.(camera),
        // In the frame in which the map is there: half a second later, while its graphics are made ready, else.
        onReady: () => {
          if (wanted) flushSync(() => setPhase('live'));
        },
        onFail: fail,
      });
      if (!wanted) {
        live.destroy();
        return;
      }
      made = live;
      told = patientPort(live);
      setPort(told);
      latest.current.onPort?.(live);
    };
    let callOffPaint = () => {};
    const start = () => {
      const painted = new Promise<void>((resolve) => {
        callOffPaint = afterPaint(resolve);
      });
      begin(painted).catch((error: unknown) => {
        // A chunk that cannot be loaded is a map without its engine.
        fail(error instanceof MapFailure ? error.reason : 'worker');
      });
    };
    // An address that says where to look needs the live map: the picture shows the region alone.
    const { start: where } = latest.current.setup;
    const atOnce = typeof where === 'object' && 'zoom' in where;
    let callOffAct = () => {};
    const callOff = whenSeen(element, () => {
      if (atOnce || attempt > 0) start();
      else callOffAct = whenWanted(start);
    });
    return () => {
      callOff();
      callOffAct();
      callOffPaint();
      end();
      setPhase('picture');
    };
  }, [attempt]);

  useEffect(() => port?.setLanguage(language, text), [port, language, text]);
  useEffect(() => port?.setZones(marks), [port, marks]);
  useEffect(() => port?.setDiscs(discs), [port, discs]);
  useEffect(() => port?.select(selected), [port, selected]);
  useEffect(() => port?.hover(hovered), [port, hovered]);
  useEffect(() => port?.setTheme(theme), [port, theme]);

  const failed = phase !== 'picture' && phase !== 'live' ? phase : null;
  return (
    <div className={phase === 'live' ? 'atlas-map atlas-map--live' : 'atlas-map'}>
      <div className="atlas-map__ground" ref={container} />
      {phase === 'live' ? null : <StaticMap {...props} />}
      {failed === null ? null : (
        <div className="atlas-map__message">
          <p role="status">{props.failureText(failed)}</p>
          {passing.has(failed) && (
            <button type="button" onClick={() => setAttempt(attempt + 1)}>
              {props.retryText}
            </button>
          )}
        </div>
      )}
      {children}
    </div>
  );
}
