import type { ChartToSave } from '../charts/picture/ChartPicture.tsx';
import type { Surround } from '../picture/frame.tsx';
import type { Figure } from '../state/figures.ts';
import { type ChartRow, chartCsv } from './chartTable.ts';
import { useAtlas } from './context.ts';
import { SaveMenu } from './SaveMenu.tsx';

interface SaveChartProps {
  readonly figure: Figure;
  /** Title of the picture, which also tells this control from that of another chart. */
  readonly name: string;
  /** What the file is called after the atlas and the zone, e.g. `income-tax`. */
  readonly file: string;
  /** Id of the zone, or of several joined by a dash. */
  readonly zone: string;
  /** Ids of the sources that the chart rests on, in the order of the source line; repeats are left out. */
  readonly sources: () => readonly string[];
  /** The chart as it stands, with what surrounds it in its picture. */
  readonly chart: (surround: Surround) => ChartToSave;
  readonly rows: () => readonly ChartRow[];
}

/** Saves a chart as a picture with its title, sources and date, or its numbers as a table. */
export function SaveChart({ figure, name, file, zone, sources, chart, rows }: SaveChartProps) {
  const { edition } = useAtlas().index;
  return (
    <SaveMenu
      figure={figure}
      name={name}
      file={`park-atlas-${zone}-${file}`}
      sources={sources}
      draw={async (surround) => {
        const { ChartPicture } = await import('../charts/picture/ChartPicture.tsx');
        return <ChartPicture chart={chart(surround)} />;
      }}
      table={() => chartCsv(rows(), { chart: name, zone, edition })}
    />
  );
}
