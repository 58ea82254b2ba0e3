import { useState } from 'react';
import type { ChartToSave } from '../charts/picture/ChartPicture.tsx';
import type { Source } from '../dataset/schema.ts';
import type { Surround } from '../picture/frame.tsx';
import { type ChartRow, chartCsv } from './chartTable.ts';
import { useAtlas, useCiting } from './context.ts';
import { imprint, sourceLine } from './credits.ts';
import { csvBlob, saveFile } from './saveFile.ts';

interface SaveChartProps {
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

const formats = ['SVG', 'PNG', 'CSV'] as const;
type Format = (typeof formats)[number];

/** Saves a chart as a picture with its title, sources and date, or its numbers as a table. */
export function SaveChart({ name, file, zone, sources, chart, rows }: SaveChartProps) {
  const { t, lang, format, index } = useAtlas();
  const citing = useCiting();
  const [result, setResult] = useState<{ saved: string } | { failed: string }>();

  const content = async (as: Format): Promise<Blob> => {
    if (as === 'CSV') {
      return csvBlob(chartCsv(rows(), { chart: name, zone, edition: index.edition }));
    }
    const { chartSvg, pngOf } = await import('../charts/picture/files.tsx');
    const known = [...new Set(sources())].flatMap((id): Source[] => {
      const source = citing.sources[id];
      return source ? [source] : [];
    });
    const svg = chartSvg(
      chart({
        lang,
        sources: sourceLine(known, { t, format }),
        imprint: imprint(index.edition, { t, format }),
      }),
    );
    return as === 'PNG' ? pngOf(svg) : new Blob([svg], { type: 'image/svg+xml' });
  };
  const save = async (as: Format) => {
    setResult(undefined);
    const fileName = `park-atlas-${zone}-${file}.${as.toLowerCase()}`;
    try {
      saveFile(fileName, await content(as));
      setResult({ saved: fileName });
    } catch (error) {
      setResult({ failed: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <details className="save-chart">
      <summary>
        {t('save.open')}
        <span className="visually-hidden"> {name}</span>
      </summary>
      {formats.map((as) => (
        <button
          key={as}
          type="button"
          aria-label={t('save.as', { format: as, chart: name })}
          onClick={() => save(as)}
        >
          {as}
        </button>
      ))}
      <span role="status">
        {result && 'saved' in result && t('save.saved', { file: result.saved })}
        {result && 'failed' in result && t('save.failed', { reason: result.failed })}
      </span>
    </details>
  );
}
