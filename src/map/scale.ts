import { metresPerUnit, pixelsPerUnit } from './project.ts';

// Mercator's scale grows with the latitude, so two maps of one zoom are not of one scale.

/** Where a map looks as far as its scale depends on it: latitude in degrees and MapLibre zoom. */
export interface ScaledView {
  readonly lat: number;
  readonly zoom: number;
}

/** Metres on the ground along one CSS pixel in the middle of a map. */
export const metresPerPixel = ({ lat, zoom }: ScaledView): number =>
  metresPerUnit(lat) / pixelsPerUnit(zoom);

/** The zoom that gives a map at another latitude the ground scale of this one. */
export function equalScaleZoom(from: ScaledView, lat: number): number {
  return from.zoom + Math.log2(metresPerUnit(lat) / metresPerUnit(from.lat));
}
