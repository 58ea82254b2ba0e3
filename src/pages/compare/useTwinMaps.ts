import { useCallback, useMemo, useRef, useState } from 'react';
import type { Camera, MapPort } from '../../map/port.ts';
import { equalScaleZoom, metresPerPixel } from '../../map/scale.ts';

/** One of the two maps. */
export type MapSide = 0 | 1;

/** Zooms that differ by less are one scale: a thousandth of a level is 0.07 percent. */
const EXACT = 0.001;

/** Keeps two live maps at one scale; each stays where it is. */
export interface TwinMaps {
  readonly ports: readonly [MapPort | null, MapPort | null];
  /** Metres to a CSS pixel of both; undefined while there is no live map. */
  readonly scale: number | undefined;
  /** A live map came or (null) went. */
  readonly join: (side: MapSide, port: MapPort | null) => void;
  /** A map was zoomed; the other follows. */
  readonly zoomed: (side: MapSide, camera: Camera) => void;
}

/** Puts `to` at the scale of a camera; where it cannot go so far, `from` comes back to what both can show. */
function align(from: MapPort, camera: Camera, to: MapPort): void {
  const { lat } = to.camera();
  const wanted = equalScaleZoom(camera, lat);
  to.follow(wanted);
  const { zoom } = to.camera();
  if (Math.abs(zoom - wanted) > EXACT) from.follow(equalScaleZoom({ lat, zoom }, camera.lat));
}

/** The state of two maps that zoom together. */
export function useTwinMaps(): TwinMaps {
  const [ports, setPorts] = useState<TwinMaps['ports']>([null, null]);
  const latest = useRef(ports);
  const [scale, setScale] = useState<number>();

  const join = useCallback((side: MapSide, port: MapPort | null) => {
    const [a, b] = latest.current;
    latest.current = side === 0 ? [port, b] : [a, port];
    setPorts(latest.current);
    const other = side === 0 ? b : a;
    if (port && other) align(other, other.camera(), port);
    const some = port ?? other;
    setScale(some ? metresPerPixel(some.camera()) : undefined);
  }, []);

  const zoomed = useCallback((side: MapSide, camera: Camera) => {
    const [a, b] = latest.current;
    const [from, to] = side === 0 ? [a, b] : [b, a];
    if (!from) return;
    if (to) align(from, camera, to);
    setScale(metresPerPixel(from.camera()));
  }, []);

  return useMemo(() => ({ ports, scale, join, zoomed }), [ports, scale, join, zoomed]);
}
