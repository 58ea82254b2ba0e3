import { addProtocol, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { Protocol } from 'pmtiles';
import { palette } from '../../../src/map/palette.ts';
import { fitBounds, regionCamera, WORLD_PICTURE } from '../../../src/map/project.ts';
import { mapStyle } from '../../../src/map/style.ts';

// The physical limit: the engine, our ground and the zones as points, and nothing else. With `?cluster` the
// points are clustered as the atlas clusters many, and with `?world` the whole world is in view, as it is there.

declare const __HOSTS__: string[];

setWorkerUrl(new URL(workerUrl, import.meta.url).href);
addProtocol('pmtiles', new Protocol().tile);

const style = mapStyle({
  theme: 'light',
  language: 'en',
  hosts: __HOSTS__,
  basemapUrl: new URL('/basemap/basemap.pmtiles', location.href).href,
  footprintsUrl: null,
  footprintWords: { whole: '', part: '' },
  named: [],
  filled: [],
});
const { basemap } = style.sources;
if (!basemap) throw new Error('The style has no basemap');
const wanted = new URLSearchParams(location.search);
const size = { width: innerWidth, height: innerHeight };
const { lng, lat, zoom } = wanted.has('world')
  ? fitBounds(WORLD_PICTURE, size)
  : regionCamera(size);
const zones = new URL('/bench/points.json', location.href).href;
const cluster = wanted.has('cluster');

const map = new MapLibreMap({
  container: 'map',
  style: {
    version: 8,
    sources: {
      basemap,
      zones: { type: 'geojson', data: zones, cluster, clusterRadius: 44, clusterMaxZoom: 11 },
    },
    layers: [
      ...style.layers.filter(
        (layer) => layer.type === 'background' || ('source' in layer && layer.source === 'basemap'),
      ),
      {
        id: 'zones',
        type: 'circle',
        source: 'zones',
        paint: {
          'circle-radius': cluster
            ? ['step', ['coalesce', ['get', 'point_count'], 1], 4, 2, 12]
            : 6,
          'circle-color': palette.light.zone,
        },
      },
    ],
  },
  center: [lng, lat],
  zoom,
  attributionControl: false,
  renderWorldCopies: false,
});
map.once('idle', () => performance.mark('map-idle'));
