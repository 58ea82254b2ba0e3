import type { FeatureCollection } from 'geojson';
import { canvas, circleMarker, geoJSON, map as makeMap } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { palette } from '../../../src/map/palette.ts';
import { REGION } from '../../../src/map/project.ts';

// The lightest well-known map: Leaflet on canvas with the same shapes as GeoJSON. It has no `idle`; its first
// map is the second frame after the shapes were added.

const { land, host, outline, sea, zone } = palette.light;
const collection = async (url: string): Promise<FeatureCollection> => (await fetch(url)).json();
const [shapes, zones] = await Promise.all([
  collection('/bench/shapes.json'),
  collection('/data/zones.geojson'),
]);
const element = document.getElementById('map');
if (!element) throw new Error('The page has no map');
element.setAttribute('class', 'sea');
const map = makeMap(element, { renderer: canvas(), attributionControl: false });
map.fitBounds([
  [REGION.south, REGION.west],
  [REGION.north, REGION.east],
]);
geoJSON(shapes, {
  style: (feature) => {
    switch (feature?.properties.kind) {
      case 'host':
        return { fillColor: host, fillOpacity: 1, color: outline, weight: 1 };
      case 'river':
        return { color: sea, weight: 1 };
      case 'lake':
        return { fillColor: sea, fillOpacity: 1, weight: 0 };
      default:
        return { fillColor: land, fillOpacity: 1, weight: 0 };
    }
  },
}).addTo(map);
geoJSON(zones, {
  pointToLayer: (_, at) => circleMarker(at, { radius: 6, color: zone, fillOpacity: 1 }),
}).addTo(map);
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('map-idle')));
