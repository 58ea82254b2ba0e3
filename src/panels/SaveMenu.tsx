import { type ReactElement, type ReactNode, useState } from 'react';
import type { Source } from '../dataset/schema.ts';
import type { Surround } from '../picture/frame.tsx';
import type { Figure } from '../state/figures.ts';
import { type Atlas, type ReadFile, useAtlas, useAtlasState, useCiting } from './context.ts';
import { imprint, sourceLine } from './credits.ts';
import { EmbedButton } from './EmbedButton.tsx';
import { useFigureHome } from './figures/context.ts';
import { csvBlob, saveFile } from './saveFile.ts';

/** What a chart, map or table can be saved as. */
export type Format = 'SVG' | 'PNG' | 'CSV';
const pictureFormats = ['SVG', 'PNG'] as const;

interface SaveMenuProps {
  readonly figure: Figure;
  /** What is saved; tells this control from those of other figures. */
  readonly name: string;
  /** Name of the file without its ending. */
  readonly file: string;
  /** Ids of the sources that the figure rests on, in the order of the source line; repeats are left out. */
  readonly sources: () => readonly string[];
  /** The figure as it stands, as a picture, where it can be one; what it throws is told to the reader. */
  readonly draw?: ((surround: Surround, read: ReadFile) => Promise<ReactElement>) | undefined;
  /** Its numbers as CSV; a map has none. */
  readonly table?: () => string | Promise<string>;
}

/** A quiet control under a chart or map that saves it, or gives the code that embeds it. */
export function SaveMenu({ figure, name, file, sources, draw, table }: SaveMenuProps) {
  const { t, tellFigure } = useAtlas();
  const embedded = useAtlasState(({ settings }) => settings.embed);
  const alone = useAtlasState(({ view }) => embedded && view.figure === figure);
  const surround = useSurround(useCiting().sources);
  const home = useFigureHome();
  const drawn = draw && ((read: ReadFile) => draw(surround(sources()), read));
  // While the build writes the page, it gathers the figures that it draws afterwards.
  if (drawn) tellFigure?.({ figure, draw: drawn });
  const formats = [...(draw ? pictureFormats : []), ...(table ? (['CSV'] as const) : [])];
  return (
    <>
      {alone && <p className="note figure-credit">{surround(sources()).sources}</p>}
      <details className="save-chart">
        <summary>
          {t(home && !embedded ? 'save.openWithEmbed' : 'save.open')}
          <span className="visually-hidden"> {name}</span>
        </summary>
        <SaveFormats
          name={name}
          file={file}
          formats={formats}
          make={(as) => makeFile(as, drawn, table)}
        >
          {home && (
            <EmbedButton
              page={home.page}
              figure={figure}
              name={home.name}
              label={t('save.embed', { chart: name })}
            />
          )}
        </SaveFormats>
      </details>
    </>
  );
}

const fetchText: ReadFile = async (href) => {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.text();
};

/** A figure or its numbers as a file. Throws where a part of it cannot be had or the browser cannot draw it. */
export async function makeFile(
  as: Format,
  draw: ((read: ReadFile) => Promise<ReactElement>) | undefined,
  table?: SaveMenuProps['table'],
): Promise<Blob> {
  if (as === 'CSV' || !draw) return csvBlob((await table?.()) ?? '');
  const [{ pictureFile }, picture] = await Promise.all([
    import('../picture/files.ts'),
    draw(fetchText),
  ]);
  return pictureFile(picture, as);
}

interface SaveFormatsProps extends Pick<SaveMenuProps, 'name' | 'file'> {
  readonly formats: readonly Format[];
  /** Makes the file; what it throws is told to the reader. */
  readonly make: (as: Format) => Promise<Blob>;
  readonly children?: ReactNode;
}

/** A button for each form of the file, and what became of it. */
export function SaveFormats({ name, file, formats, make, children }: SaveFormatsProps) {
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
    <>
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
      {children}
      <span role="status">
        {result && 'saved' in result && t('save.saved', { file: result.saved })}
        {result && 'failed' in result && t('save.failed', { reason: result.failed })}
      </span>
    </>
  );
}

/** What surrounds a picture: its sources, each once, and the atlas's version and date. */
export const surroundOf = (
  ids: readonly string[],
  sources: Readonly<Record<string, Source>>,
  { t, lang, format, index }: Atlas,
): Surround => ({
  lang,
  sources: sourceLine(
    [...new Set(ids)].flatMap((id) => sources[id] ?? []),
    { t, format },
  ),
  imprint: imprint(index.edition, { t, format }),
});

/** The same for the page that is shown. */
function useSurround(sources: Readonly<Record<string, Source>>) {
  const atlas = useAtlas();
  return (ids: readonly string[]): Surround => surroundOf(ids, sources, atlas);
}
