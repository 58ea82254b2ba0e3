import { pictureFile } from '../../picture/files.ts';
import { MatrixPicture, type MatrixPictureProps } from './MatrixPicture.tsx';

/** The matrix as a file. */
export const matrixFile = (props: MatrixPictureProps, as: 'SVG' | 'PNG'): Promise<Blob> =>
  pictureFile(<MatrixPicture {...props} />, as);
