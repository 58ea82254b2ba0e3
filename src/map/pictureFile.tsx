import { pictureFile } from '../picture/files.ts';
import { MapPicture, type MapPictureProps } from './picture.tsx';

/** A map as a file; fetches its ground, where it has one. Throws where that cannot be had. */
export async function mapFile(
  props: Omit<MapPictureProps, 'ground'>,
  href: string | undefined,
  as: 'SVG' | 'PNG',
): Promise<Blob> {
  if (href === undefined) return pictureFile(<MapPicture {...props} ground="" />, as);
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return pictureFile(<MapPicture {...props} ground={await response.text()} />, as);
}
