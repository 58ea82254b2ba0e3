import type { MapText } from './port.ts';
import { metresPerUnit, pixelsPerUnit, scaleBar } from './project.ts';

// Scale bar and credits as plain elements over the canvas: MapLibre's own would set the credits as
// HTML and could not change their language.

const LONGEST_BAR = 110;

/** The frame of a live map: scale bar on the left, credits on the right. */
export interface Furniture {
  setText(text: MapText): void;
  /** Redraws the scale bar for a camera. */
  follow(latitude: number, zoom: number): void;
  remove(): void;
}

/** Adds scale bar and credits to a map's container. */
export function addFurniture(
  container: HTMLElement,
  first: MapText,
  footprints: boolean,
): Furniture {
  let text = first;
  let at = { latitude: 0, zoom: 4 };
  const scale = document.createElement('div');
  scale.className = 'map-scale';
  const caption = document.createElement('span');
  const bar = document.createElement('span');
  bar.className = 'map-scale__bar';
  scale.append(caption, bar);

  const credits = document.createElement('details');
  credits.className = 'map-credits';
  // Open where there is room; on a small map, whose zones it would cover, the reader opens it.
  credits.open = container.clientWidth >= 640 && container.clientHeight >= 560;
  const summary = document.createElement('summary');
  const sign = document.createElement('span');
  sign.setAttribute('aria-hidden', 'true');
  sign.textContent = 'i';
  summary.append(sign);
  const words = document.createElement('p');
  credits.append(summary, words);
  container.append(scale, credits);

  const follow = (latitude: number, zoom: number) => {
    at = { latitude, zoom };
    const { km, length } = scaleBar(metresPerUnit(latitude) / pixelsPerUnit(zoom), LONGEST_BAR);
    const words = text.scale(km, Math.round(latitude));
    if (caption.textContent !== words) caption.textContent = words;
    const width = `${Math.round(length)}px`;
    // Each change is a layout and a painting of what lies over the canvas.
    if (bar.style.width !== width) bar.style.width = width;
  };
  const setText = (next: MapText) => {
    text = next;
    summary.setAttribute('aria-label', next.toggleCredits);
    const owners = [...next.credits, ...(footprints ? [next.footprintCredit] : [])];
    words.textContent = [...owners, next.boundaryNote].join(' · ');
    follow(at.latitude, at.zoom);
  };
  setText(first);
  return {
    setText,
    follow,
    remove: () => {
      scale.remove();
      credits.remove();
    },
  };
}
