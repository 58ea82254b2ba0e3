import { FRAME_HEIGHT } from '../state/frameHeight.ts';
import type { HeightMessage } from './messages.ts';

// dist/embed.js, for the page around: gives each frame with an atlas in it the height of its content.
// It knows an atlas by where the frame was loaded from, which is where this script comes from.

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
  const height = Math.min(Math.max(data.height, FRAME_HEIGHT.least), FRAME_HEIGHT.most);
  if (frame) frame.style.height = `${height}px`;
});

// Frames that had told their height before this script came tell it again.
for (const { contentWindow } of frames()) {
  contentWindow?.postMessage({ type: 'park-atlas:ask', version: 1 }, '*');
}
