import type { AtlasStore } from '../state/store.ts';
import { leadLinksOut } from './links.ts';
import { heightMessage, parseHostMessage } from './messages.ts';

/** Smallest change of height that is told, in CSS pixels. */
const LEAST_CHANGE = 1;

/**
 * Tells the page around how high the content is: at once and after every change, at most once a frame.
 * Returns how to tell it again though nothing changed.
 */
function tellHeight(content: Element, around: Window): () => void {
  let told = -LEAST_CHANGE;
  let frame = 0;
  const tell = () => {
    frame = 0;
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (Math.abs(height - told) < LEAST_CHANGE) return;
    told = height;
    around.postMessage(heightMessage(height), '*');
  };
  const soon = () => {
    if (frame === 0) frame = requestAnimationFrame(tell);
  };
  new ResizeObserver(soon).observe(content);
  return () => {
    told = -LEAST_CHANGE;
    soon();
  };
}

/** Makes a page with `?embed=1` a good guest: it tells its height, listens to its host, and leads links out. */
export function behaveAsEmbed(content: HTMLElement, store: AtlasStore): void {
  leadLinksOut(content, window.location.href);
  const around = window.parent;
  if (around === window) return;
  const tellAgain = tellHeight(content, around);
  window.addEventListener('message', ({ source, data }) => {
    if (source !== around) return;
    const message = parseHostMessage(data);
    if (message?.type === 'park-atlas:ask') tellAgain();
    else if (message) store.getState().setTheme(message.theme ?? undefined);
  });
}
