import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PNG_SCALE } from './scale.ts';

// From a picture to a file, in the browser. Loaded when a reader first saves one.

/** The text of an SVG file. Throws where the element draws no SVG. */
export function svgOf(picture: ReactElement): string {
  const place = document.createElement('div');
  const root = createRoot(place);
  try {
    flushSync(() => root.render(picture));
    const svg = place.querySelector('svg');
    if (!svg) throw new Error('nothing was drawn');
    // The serialiser declares the namespace itself, and some would then do so twice.
    svg.removeAttribute('xmlns');
    const markup = new XMLSerializer().serializeToString(svg);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
  } finally {
    root.unmount();
  }
}

/** The same as a PNG, on the picture's own white ground. Throws where the browser cannot draw it. */
async function pngOf(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * PNG_SCALE;
    canvas.height = image.naturalHeight * PNG_SCALE;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A picture as a file in one of the two forms. */
export async function pictureFile(picture: ReactElement, as: 'SVG' | 'PNG'): Promise<Blob> {
  const svg = svgOf(picture);
  return as === 'PNG' ? pngOf(svg) : new Blob([svg], { type: 'image/svg+xml' });
}
