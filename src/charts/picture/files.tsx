import { pictureFile } from '../../picture/files.ts';
import { ChartPicture, type ChartToSave } from './ChartPicture.tsx';

/** A chart as a file. */
export const chartFile = (chart: ChartToSave, as: 'SVG' | 'PNG'): Promise<Blob> =>
  pictureFile(<ChartPicture chart={chart} />, as);
