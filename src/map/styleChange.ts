import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';

/** The setters of a map that a change of theme, language or names needs. */
export interface Restylable {
  setPaintProperty(layer: string, name: string, value: unknown): void;
  setLayoutProperty(layer: string, name: string, value: unknown): void;
  setFilter(layer: string, filter: unknown): void;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function properties(layer: LayerSpecification, kind: 'paint' | 'layout'): Record<string, unknown> {
  return { ...layer[kind] };
}

/**
 * Applies what differs between two styles with the same layers. MapLibre's own setStyle would also
 * set the overlays' data back to the empty collections that the style begins with.
 */
export function applyStyle(map: Restylable, before: StyleSpecification, after: StyleSpecification) {
  const old = new Map(before.layers.map((layer) => [layer.id, layer]));
  for (const layer of after.layers) {
    const last = old.get(layer.id);
    if (last === undefined) continue;
    const [paint, layout] = [properties(last, 'paint'), properties(last, 'layout')];
    for (const [name, value] of Object.entries(properties(layer, 'paint'))) {
      if (!same(value, paint[name])) map.setPaintProperty(layer.id, name, value);
    }
    for (const [name, value] of Object.entries(properties(layer, 'layout'))) {
      if (!same(value, layout[name])) map.setLayoutProperty(layer.id, name, value);
    }
    const filter = 'filter' in layer ? layer.filter : undefined;
    if (!same(filter, 'filter' in last ? last.filter : undefined)) map.setFilter(layer.id, filter);
  }
}
