import { useState } from 'react';
import type { Source } from '../dataset/schema.ts';
import type { Surround } from '../picture/frame.tsx';
import { useAtlas } from './context.ts';
import { imprint, sourceLine } from './credits.ts';
import { saveFile } from './saveFile.ts';

/** What a chart, map or table can be saved as. */
export type Format = 'SVG' | 'PNG' | 'CSV';

interface SaveMenuProps {
  /** What is saved; tells this control from those of other charts. */
  readonly name: string;
  /** Name of the file without its ending. */
  readonly file: string;
  readonly formats: readonly Format[];
  /** Makes the file; what it throws is told to the reader. */
  readonly make: (as: Format) => Promise<Blob>;
}

/** A quiet control under a chart or map that saves it. */
export function SaveMenu({ name, file, formats, make }: SaveMenuProps) {
  const { t } = useAtlas();
  const [result, setResult] = useState<{ saved: string } | { failed: string }>();
  const save = async (as: Format) => {
    setResult(undefined);
    const fileName = `${file}.${as.toLowerCase()}`;
    try {
      saveFile(fileName, await make(as));
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

/** Finds what surrounds a picture: its sources, each once, and the atlas's version and date. */
export function useSurround(sources: Readonly<Record<string, Source>>) {
  const { t, lang, format, index } = useAtlas();
  return (ids: readonly string[]): Surround => ({
    lang,
    sources: sourceLine(
      [...new Set(ids)].flatMap((id) => sources[id] ?? []),
      { t, format },
    ),
    imprint: imprint(index.edition, { t, format }),
  });
}
