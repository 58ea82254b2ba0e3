import type { ChartToSave } from '../charts/picture/ChartPicture.tsx';
import type { Surround } from '../picture/frame.tsx';
import type { Section } from '../state/view.ts';
import { type ChartRow, chartCsv } from './chartTable.ts';
import { useAtlas, useCiting } from './context.ts';
import { SaveMenu, useSurround } from './SaveMenu.tsx';
import { csvBlob } from './saveFile.ts';

interface SaveChartProps {
  /** Title of the picture, which also tells this control from that of another chart. */
  readonly name: string;
  /** What the file is called after the atlas and the zone, e.g. `income-tax`. */
  readonly file: string;
  /** Id of the zone, or of several joined by a dash. */
  readonly zone: string;
  /** Part of the zone's page in which the chart stands: an embed shows that part. */
  readonly section?: Section | undefined;
  /** Ids of the sources that the chart rests on, in the order of the source line; repeats are left out. */
  readonly sources: () => readonly string[];
  /** The chart as it stands, with what surrounds it in its picture. */
  readonly chart: (surround: Surround) => ChartToSave;
  readonly rows: () => readonly ChartRow[];
}

/** Saves a chart as a picture with its title, sources and date, or its numbers as a table. */
export function SaveChart({ name, file, zone, section, sources, chart, rows }: SaveChartProps) {
  const { index, lang } = useAtlas();
  const summary = index.zones.find(({ id }) => id === zone);
  const surround = useSurround(useCiting().sources);
  return (
    <SaveMenu
      name={name}
      file={`park-atlas-${zone}-${file}`}
      formats={['SVG', 'PNG', 'CSV']}
      {...(section &&
        summary && {
          embed: { page: { kind: 'zone', id: zone }, section, name: summary.names.short[lang] },
        })}
      make={async (as) => {
        if (as === 'CSV') {
          return csvBlob(chartCsv(rows(), { chart: name, zone, edition: index.edition }));
        }
        const { chartFile } = await import('../charts/picture/files.tsx');
        return chartFile(chart(surround(sources())), as);
      }}
    />
  );
}
