import { type ReactNode, useState } from 'react';
import type { Source } from '../dataset/schema.ts';
import type { Surround } from '../picture/frame.tsx';
import type { Address } from '../state/address.ts';
import type { Section } from '../state/view.ts';
import { type Atlas, useAtlas, useAtlasState } from './context.ts';
import { imprint, sourceLine } from './credits.ts';
import { EmbedButton } from './EmbedButton.tsx';
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

/** The view that a chart is embedded with: a chart is a part of its page. */
export interface EmbeddedIn {
  /** The present page with its present view where it is left out. */
  readonly page?: Address['page'] | undefined;
  /** Part of the zone in which the chart stands. */
  readonly section?: Section | undefined;
  /** What that view is called, in the page’s language. */
  readonly name: string;
}

/** A quiet control under a chart or map that saves it, or gives the code that embeds it. */
export function SaveMenu({ embed, ...props }: SaveMenuProps & { readonly embed?: EmbeddedIn }) {
  const { t } = useAtlas();
  const embedded = useAtlasState(({ settings }) => settings.embed);
  return (
    <details className="save-chart">
      <summary>
        {t(embed && !embedded ? 'save.openWithEmbed' : 'save.open')}
        <span className="visually-hidden"> {props.name}</span>
      </summary>
      <SaveFormats {...props}>
        {embed && <EmbedButton {...embed} label={t('save.embed', { chart: props.name })} />}
      </SaveFormats>
    </details>
  );
}

/** A button for each form of the file, and what became of it. */
export function SaveFormats({
  name,
  file,
  formats,
  make,
  children,
}: SaveMenuProps & { readonly children?: ReactNode }) {
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
export function useSurround(sources: Readonly<Record<string, Source>>) {
  const atlas = useAtlas();
  return (ids: readonly string[]): Surround => surroundOf(ids, sources, atlas);
}
