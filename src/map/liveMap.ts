import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { afterNextPaint } from './afterPaint.ts';
import { ZoneButtons } from './buttons.ts';
import { Drawing } from './drawing.ts';
import { addFurniture, type Furniture } from './furniture.ts';
import { isByReader, isFollowing, Mover } from './mover.ts';
import type { Attention } from './overlayData.ts';
import {
  type DiscMark,
  type FailureReason,
  footprintWords,
  type Language,
  MAX_BUTTONS,
  type MapOptions,
  type MapPort,
  type MapText,
  type MoveOptions,
  type Theme,
  type ZoneMark,
} from './port.ts';
import type { Bounds, Camera, Point, Size } from './project.ts';
import type { StyleInput } from './style.ts';

/** The port over a MapLibre map that was just made with the style of `input`. */
export class LiveMap implements MapPort {
  readonly #map: MapLibreMap;
  readonly #options: MapOptions;
  readonly #mover: Mover;
  readonly #buttons: ZoneButtons;
  readonly #furniture: Furniture;
  readonly #drawing: Drawing;
  #text: MapText;
  #marks: readonly ZoneMark[] = [];
  #discs: readonly DiscMark[] = [];
  #selected: string | null = null;
  #hovered: string | null = null;
  readonly #box: ResizeObserver;
  #size: Size;
  #callOffResize: (() => void) | undefined;
  #ended = false;

  constructor(map: MapLibreMap, options: MapOptions, input: StyleInput) {
    this.#map = map;
    this.#options = options;
    this.#drawing = new Drawing(map, input);
    this.#text = options.text;
    const { reducedMotion, start } = options;
    const padding = options.padding === undefined ? {} : { padding: options.padding };
    const mover = new Mover(map, { ...padding, reducedMotion, atRegion: start === 'region' });
    this.#mover = mover;
    this.#buttons = new ZoneButtons(map.getCanvasContainer(), {
      project: ([lng, lat]) => map.project([lng, lat]),
      // Known already: to ask the browser at every frame of a movement would lay the page out each time.
      size: () => this.#size,
      canZoomIn: () => map.getZoom() < map.getMaxZoom() - 0.01,
      onSelect: (id) => options.onSelect(id),
      onHover: (id) => options.onHover(id),
      onGroup: (positions) => mover.showApart(positions),
    });
    const footprints = options.footprintsUrl !== null;
    this.#furniture = addFurniture(map.getContainer(), options.text, footprints);
    // MapLibre calls its canvas a region; the page's own region “Map” is the landmark.
    map.getCanvas().setAttribute('role', 'application');
    this.#size = mover.size();
    this.#box = new ResizeObserver(() => this.#followBox());
    this.#box.observe(map.getContainer());
    this.#listen();
  }

  /** A new size of the canvas means drawing it anew, which the page's own layout need not wait for. */
  #followBox(): void {
    const { width, height } = this.#mover.size();
    if (width === this.#size.width && height === this.#size.height) return;
    this.#size = { width, height };
    this.#callOffResize?.();
    this.#callOffResize = afterNextPaint(() => this.resize());
  }

  #listen(): void {
    const map = this.#map;
    const scale = () => this.#furniture.follow(map.getCenter().lat, map.getZoom());
    scale();
    map.on('style.load', () => {
      this.#drawing.begin();
      this.#refresh();
      this.#drawing.showDiscs(this.#discs);
      this.#drawing.askForFootprints();
    });
    map.on('move', () => {
      this.#buttons.follow();
      scale();
    });
    map.on('zoom', (event) => {
      this.#drawing.askForFootprints();
      if (!isFollowing(event)) this.#options.onZoom?.(this.camera());
    });
    map.on('moveend', (event) => {
      this.#arrange();
      this.#options.onMove(this.camera(), isByReader(event));
    });
    map.on('resize', () => {
      this.#size = this.#mover.size();
      this.#arrange();
    });
    map.once('idle', () => {
      if (!this.#ended) this.#options.onReady();
    });
    map.on('click', (event) => void this.#click(event.point));
    map.on('webglcontextlost', () => this.#fail('context-lost'));
    map.on('error', ({ error }) => {
      if (/worker failed/i.test(error.message)) this.#fail('worker');
      else if (!map.loaded() && /pmtiles/i.test(error.message)) this.#fail('basemap');
    });
  }

  setZones(marks: readonly ZoneMark[]): void {
    if (this.#ended) return;
    this.#marks = marks;
    this.#buttons.setZones(marks.length > MAX_BUTTONS ? [] : marks);
    this.#refresh();
  }

  setDiscs(discs: readonly DiscMark[]): void {
    if (this.#ended) return;
    this.#discs = discs;
    this.#drawing.showDiscs(discs);
  }

  select(id: string | null): void {
    if (this.#ended || id === this.#selected) return;
    this.#selected = id;
    this.#refresh();
  }

  hover(id: string | null): void {
    if (this.#ended || id === this.#hovered) return;
    this.#hovered = id;
    this.#buttons.emphasise(this.#selected, id);
    this.#drawing.show(this.#marks, this.#attention);
  }

  setTheme(theme: Theme): void {
    if (!this.#ended) this.#drawing.restyle({ theme });
  }

  setLanguage(language: Language, text: MapText): void {
    if (this.#ended) return;
    this.#text = text;
    this.#furniture.setText(text);
    this.#map.getCanvas().setAttribute('aria-label', text.map);
    this.#drawing.restyle({ language, footprintWords: footprintWords(text) });
    this.#arrange();
  }

  fit(bounds: Bounds, options?: MoveOptions): void {
    if (!this.#ended) this.#mover.fit(bounds, options);
  }

  moveTo(camera: Camera, options: Pick<MoveOptions, 'animate'> = {}): void {
    if (!this.#ended) this.#mover.moveTo(camera, options.animate);
  }

  follow(zoom: number): void {
    if (!this.#ended) this.#mover.follow(zoom);
  }

  showAll(): void {
    if (!this.#ended) this.#mover.showAll(this.#marks.map(({ position }) => position));
  }

  zoomIn(): void {
    if (!this.#ended) this.#mover.zoomBy(1);
  }

  zoomOut(): void {
    if (!this.#ended) this.#mover.zoomBy(-1);
  }

  pan(dx: number, dy: number): void {
    if (!this.#ended) this.#mover.pan(dx, dy);
  }

  camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { lng, lat, zoom: this.#map.getZoom() };
  }

  bounds(): Bounds {
    const [[west, south], [east, north]] = this.#map.getBounds().toArray();
    return { west, south, east, north };
  }

  resize(): void {
    if (!this.#ended) this.#map.resize();
  }

  destroy(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#box.disconnect();
    this.#callOffResize?.();
    this.#buttons.remove();
    this.#furniture.remove();
    this.#map.remove();
  }

  /** A click beside the buttons: on the crowd's circles, or on nothing. */
  async #click({ x, y }: Point): Promise<void> {
    const crowded = this.#marks.length > MAX_BUTTONS;
    const near: [[number, number], [number, number]] = [
      [x - 6, y - 6],
      [x + 6, y + 6],
    ];
    const [hit] = crowded ? this.#map.queryRenderedFeatures(near, { layers: ['crowd'] }) : [];
    const id: unknown = hit?.properties.id;
    const cluster: unknown = hit?.properties.cluster_id;
    if (typeof cluster === 'number' && hit?.geometry.type === 'Point') {
      const [lng = 0, lat = 0] = hit.geometry.coordinates;
      const zoom = await this.#map
        .getSource<GeoJSONSource>('crowd')
        ?.getClusterExpansionZoom(cluster);
      if (zoom === undefined || this.#ended) return;
      this.#mover.zoomBy(zoom + 0.2 - this.#map.getZoom(), [lng, lat]);
      return;
    }
    this.#options.onSelect(typeof id === 'string' ? id : null);
  }

  get #attention(): Attention {
    return { selected: this.#selected, hovered: this.#hovered };
  }

  /** Everything that follows from zones and selection. */
  #refresh(): void {
    this.#buttons.emphasise(this.#selected, this.#hovered);
    this.#drawing.show(this.#marks, this.#attention);
    this.#arrange();
    this.#drawing.nameOnce(this.#marks, this.#attention);
  }

  #arrange(): void {
    this.#drawing.guard(this.#buttons.arrange(this.#text), this.#marks);
  }

  #fail(reason: FailureReason): void {
    if (this.#ended) return;
    this.destroy();
    this.#options.onFail(reason);
  }
}
