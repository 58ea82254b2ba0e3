import type { ExpressionSpecification } from 'maplibre-gl';

/**
 * Families tried in turn for each sign. There is no `glyphs` URL: text is drawn from the page's and
 * the system's fonts, without a request.
 */
export const FONTS: string[] = [
  'Inter Variable',
  'Inter',
  'Noto Sans SC',
  'PingFang SC',
  'Microsoft YaHei',
  'Noto Sans Thai',
  'Noto Sans Lao',
  'Noto Sans Khmer',
  'sans-serif',
];

/** Interpolates linearly over zoom: pairs of zoom and value. */
export function byZoom(...stops: readonly (readonly [number, number])[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()];
}

/** Whether a feature of the overlays is in a state: `selected`, `hovered`, `plain` or `dimmed`. */
export const state = (name: string): ExpressionSpecification => ['==', ['get', 'state'], name];

/** Whether a point of the overlays is of a kind: `home`, `site` or `connection`. */
export const kind = (name: string): ExpressionSpecification => ['==', ['get', 'kind'], name];
