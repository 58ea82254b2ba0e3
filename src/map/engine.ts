import { addProtocol, GPUInitializationError, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { openBasemap, protocol } from './basemapSource.ts';
import { LiveMap } from './liveMap.ts';
import {
  type CreateMap,
  footprintWords,
  MapFailure,
  type MapOptions,
  type MapText,
} from './port.ts';
import { type Camera, fitBounds, PICTURE, regionCamera, type Size } from './project.ts';
import { mapStyle, type StyleInput } from './style.ts';

// The only module that imports MapLibre as code, so that everything else loads without it.

// Relative to this file and not to the page: the site may be in any folder.
setWorkerUrl(new URL(workerUrl, import.meta.url).href);
addProtocol('pmtiles', protocol.tile);

function uiStrings(text: MapText): Record<string, string> {
  return {
    'Map.Title': text.map,
    'CooperativeGesturesHandler.WindowsHelpText': text.ctrlWheel,
    'CooperativeGesturesHandler.MacHelpText': text.cmdWheel,
    'CooperativeGesturesHandler.MobileHelpText': text.twoFingers,
  };
}

function startCamera({ start, padding }: MapOptions, size: Size): Camera {
  if (start === 'region') return regionCamera(size);
  return 'zoom' in start ? start : fitBounds(start, size, padding);
}

/** Makes a live map; see `port.ts`. */
export const createMap: CreateMap = async (container, options) => {
  const basemapUrl = new URL(options.basemapUrl, document.baseURI).href;
  const footprintsUrl =
    options.footprintsUrl === null ? null : new URL(options.footprintsUrl, document.baseURI).href;
  // Fetched while the engine makes its WebGL context, which takes longer.
  const opened = openBasemap(basemapUrl);
  opened.catch(() => {});
  const { theme, language, hosts, accent, ground = PICTURE } = options;
  const input: StyleInput = {
    theme,
    accent,
    language,
    hosts,
    basemapUrl,
    footprintsUrl,
    footprintWords: footprintWords(options.text),
    ground,
    named: [],
    filled: [],
  };
  const size = { width: container.clientWidth, height: container.clientHeight };
  const { lng, lat, zoom } = startCamera(options, size);
  let map: MapLibreMap;
  try {
    map = new MapLibreMap({
      container,
      style: mapStyle(input),
      center: [lng, lat],
      zoom,
      minZoom: ground === PICTURE ? 2 : 0,
      maxZoom: 13,
      // The pictures and tiles end there; beyond would be a sea that is none.
      // The engine cannot hold a view within the whole width of the world; there it ends by itself.
      ...(ground === PICTURE && {
        maxBounds: [ground.west, ground.south, ground.east, ground.north],
      }),
      renderWorldCopies: false,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      attributionControl: false,
      // The live map follows its box itself, after the page has painted.
      trackResize: false,
      cooperativeGestures: options.cooperativeGestures,
      fadeDuration: options.reducedMotion ? 0 : 150,
      locale: uiStrings(options.text),
    });
  } catch (cause) {
    throw new MapFailure(cause instanceof GPUInitializationError ? 'no-webgl' : 'worker', cause);
  }
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // It listens from the start: a worker may fail before the basemap is there.
  const live = new LiveMap(map, options, input);
  await opened.catch((cause: unknown) => {
    live.destroy();
    throw new MapFailure('basemap', cause);
  });
  return live;
};
