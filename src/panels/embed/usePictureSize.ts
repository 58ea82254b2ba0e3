import { useEffect, useState } from 'react';
import { PNG_SCALE } from '../../picture/scale.ts';
import type { PictureSize } from '../../state/embedCode.ts';

/**
 * Width and height in CSS pixels of a figure's picture, which follow from what it shows; undefined until it is known
 * and where the picture does not come.
 */
export function usePictureSize(url: string | undefined): PictureSize | undefined {
  const [known, setKnown] = useState<{ readonly url: string; readonly size: PictureSize }>();
  useEffect(() => {
    if (url === undefined) return;
    const image = new Image();
    image.onload = () => {
      const [width, height] = [image.naturalWidth, image.naturalHeight].map((pixels) =>
        Math.round(pixels / PNG_SCALE),
      );
      if (width && height) setKnown({ url, size: { width, height } });
    };
    image.src = url;
    return () => {
      image.onload = null;
    };
  }, [url]);
  return known?.url === url ? known?.size : undefined;
}
