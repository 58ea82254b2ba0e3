import type { MapColours } from './palette.ts';
import type { ConnectionMark } from './port.ts';

// Small signs for a zone's connections, drawn on a canvas: no sprite to fetch, and the colours of
// either theme.

/** Paths on a field of 16 by 16. */
const SIGNS: Readonly<Record<ConnectionMark['kind'], string>> = {
  port: 'M8 3.2a1.3 1.3 0 1 0 .01 0M8 5.8v7.4M5.4 7.4h5.2M3.4 9.4c.3 2.5 2 3.8 4.6 3.8s4.3-1.3 4.6-3.8',
  airport: 'M8 2.6v10.6M8 6.2l-5 3.2M8 6.2l5 3.2M8 11.4l-2.2 1.8M8 11.4l2.2 1.8',
  station: 'M5 3.4h6v7.4H5zM5 7.4h6M6.4 10.8l-1.6 2.4M9.6 10.8l1.6 2.4',
  'border crossing': 'M3.4 6.2h9.2M3.4 9.8h9.2M5 3.6v8.8M11 3.6v8.8',
  capital: 'M8 2.8l1.5 3.5 3.7.3-2.8 2.5.9 3.7L8 10.8l-3.3 2 .9-3.7-2.8-2.5 3.7-.3z',
  city: 'M8 5.5a2.5 2.5 0 1 0 .01 0',
};

/** Side of a sign in CSS pixels. */
const SIDE = 16;

/** An image for MapLibre with its pixel ratio, by name. */
export interface Icon {
  readonly name: string;
  readonly image: ImageData;
  readonly pixelRatio: number;
}

/** Draws all signs; none where the browser gives no 2D canvas. */
export function drawIcons(colours: MapColours, pixelRatio = 2): Icon[] {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE * pixelRatio;
  canvas.height = SIDE * pixelRatio;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return [];
  context.scale(pixelRatio, pixelRatio);
  return Object.entries(SIGNS).map(([name, path]) => {
    context.clearRect(0, 0, SIDE, SIDE);
    context.beginPath();
    context.roundRect(0.75, 0.75, SIDE - 1.5, SIDE - 1.5, 3);
    context.fillStyle = colours.secondary;
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = colours.host;
    context.stroke();
    context.lineWidth = 1.2;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.stroke(new Path2D(path));
    const { width, height } = canvas;
    return { name, image: context.getImageData(0, 0, width, height), pixelRatio };
  });
}
