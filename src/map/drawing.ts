import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { discData } from './discs.ts';
import { drawIcons } from './icons.ts';
import {
  type Attention,
  crowdData,
  type GuardedLabel,
  guardData,
  namesDrawn,
  overlayData,
} from './overlayData.ts';
import { FOOTPRINT_ZOOM, type Masked, OVERLAYS, type Overlay } from './overlays.ts';
import { palette } from './palette.ts';
import { type DiscMark, MAX_BUTTONS, type ZoneMark } from './port.ts';
import { mapStyle, type StyleInput } from './style.ts';
import { applyStyle } from './styleChange.ts';

const NOTHING = JSON.stringify({ type: 'FeatureCollection', features: [] });

/** Whether two styles come out the same. */
const same = (a: StyleInput, b: StyleInput) => JSON.stringify(a) === JSON.stringify(b);

/**
 * What the canvas of a live map shows: its style, its signs and the data of its overlays. Until the style is there
 * nothing can be drawn; who owns the drawing then gives it everything again.
 */
export class Drawing {
  readonly #map: MapLibreMap;
  /** The style as wanted, and as the map has it. */
  #wanted: StyleInput;
  #drawn: StyleInput;
  /** What each source holds, as text; nothing to begin with. */
  readonly #data = new Map<Overlay, string>(OVERLAYS.map((name) => [name, NOTHING]));
  /** The zones that the clustered layer holds. */
  #crowd: readonly ZoneMark[] = [];
  #footprintsAsked = false;
  #ready = false;

  /** `input` is the style that the map was made with. */
  constructor(map: MapLibreMap, input: StyleInput) {
    this.#map = map;
    this.#wanted = input;
    this.#drawn = input;
  }

  /** The style has come: from now on it can be drawn. */
  begin(): void {
    this.#ready = true;
    this.#addSigns();
  }

  /** Changes what the style depends on. */
  restyle(change: Partial<StyleInput>): void {
    const { theme } = this.#wanted;
    this.#wanted = { ...this.#wanted, ...change };
    if (!this.#ready || same(this.#wanted, this.#drawn)) return;
    applyStyle(this.#map, mapStyle(this.#drawn), mapStyle(this.#wanted));
    this.#drawn = this.#wanted;
    if (this.#wanted.theme !== theme) this.#addSigns();
  }

  /** Zones with all that belongs to them. */
  show(marks: readonly ZoneMark[], attention: Attention): void {
    if (!this.#ready) return;
    const data = overlayData(marks, attention);
    for (const name of OVERLAYS) {
      if (name !== 'guard' && name !== 'crowd') this.#setData(name, data[name]);
    }
    this.#fill('flows', data.flows);
    this.#fill('joins', data.joins);
    if (this.#crowd === marks) return;
    const crowded = marks.length > MAX_BUTTONS || this.#crowd.length > MAX_BUTTONS;
    this.#crowd = marks;
    if (crowded) this.#map.getSource<GeoJSONSource>('crowd')?.setData(crowdData(marks));
  }

  /** The cities that the overlays name are not named again by the ground. */
  nameOnce(marks: readonly ZoneMark[], attention: Attention): void {
    this.restyle({ named: namesDrawn(marks, attention) });
  }

  /** Keeps the canvas's own names clear of the buttons and their labels. */
  guard(labels: readonly GuardedLabel[], marks: readonly ZoneMark[]): void {
    if (this.#ready) this.#setData('guard', guardData(labels, marks));
  }

  showDiscs(discs: readonly DiscMark[]): void {
    if (!this.#ready) return;
    const data = discData(discs);
    this.#map.getSource<GeoJSONSource>('discs')?.setData(data);
    this.#fill('discs', data);
  }

  /** The outlines are fetched shortly before the zoom from which they are drawn. */
  askForFootprints(): void {
    const { footprintsUrl } = this.#wanted;
    if (footprintsUrl === null || this.#footprintsAsked || !this.#ready) return;
    if (this.#map.getZoom() < FOOTPRINT_ZOOM - 1) return;
    this.#footprintsAsked = true;
    this.#map.getSource<GeoJSONSource>('footprints')?.setData(footprintsUrl);
  }

  /** Gives a source its data where they differ: the worker would cut them into tiles and lay names out again. */
  #setData(name: Overlay, data: FeatureCollection): void {
    const text = JSON.stringify(data);
    if (this.#data.get(name) === text) return;
    this.#data.set(name, text);
    this.#map.getSource<GeoJSONSource>(name)?.setData(data);
  }

  /** Draws the layers of a source only while it holds something. */
  #fill(name: Masked, { features }: FeatureCollection): void {
    const others = this.#wanted.filled.filter((other) => other !== name);
    this.restyle({ filled: features.length > 0 ? [...others, name].sort() : others });
  }

  #addSigns(): void {
    for (const { name, image, pixelRatio } of drawIcons(palette[this.#wanted.theme])) {
      if (this.#map.hasImage(name)) this.#map.updateImage(name, image);
      else this.#map.addImage(name, image, { pixelRatio });
    }
  }
}
