import type { HeightMessage } from './messages.ts';

// dist/embed.js, for the page around: gives each frame with an atlas in it the height of its content.
// It knows an atlas by where the frame was loaded from, which is where this script comes from.

/** A frame is never made lower or higher than this, in CSS pixels. */
const LEAST = 200;
const MOST = 4000;

const script = document.currentScript;
const base = new URL('.', script instanceof HTMLScriptElement ? script.src : document.baseURI);

const isHeight = (data: unknown): data is HeightMessage =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  data.type === 'park-atlas:height' &&
  'version' in data &&
  data.version === 1 &&
  'height' in data &&
  typeof data.height === 'number' &&
  Number.isFinite(data.height);

const frames = () =>
  [...document.getElementsByTagName('iframe')].filter(({ src }) => src.startsWith(base.href));

window.addEventListener('message', ({ source, origin, data }) => {
  // A sandboxed frame has the origin “null”.
  if (!isHeight(data) || (origin !== base.origin && origin !== 'null')) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.style.height = `${Math.min(Math.max(data.height, LEAST), MOST)}px`;
});

// Frames that had told their height before this script came tell it again.
for (const { contentWindow } of frames()) {
  contentWindow?.postMessage({ type: 'park-atlas:ask', version: 1 }, '*');
}
