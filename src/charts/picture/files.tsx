import { svgOf } from '../../picture/files.ts';
import { ChartPicture, type ChartToSave } from './ChartPicture.tsx';

export { pngOf } from '../../picture/files.ts';

/** A chart as the text of an SVG file. */
export const chartSvg = (chart: ChartToSave): string => svgOf(<ChartPicture chart={chart} />);
