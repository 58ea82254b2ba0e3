import { pictureFile } from '../picture/files.ts';
import { MapPicture, type MapPictureProps } from './picture.tsx';

/** A map as a file; fetches its ground. Throws where that cannot be had. */
export async function mapFile(
  props: Omit<MapPictureProps, 'ground'>,
  href: string,
  as: 'SVG' | 'PNG',
): Promise<Blob> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return pictureFile(<MapPicture {...props} ground={await response.text()} />, as);
}
