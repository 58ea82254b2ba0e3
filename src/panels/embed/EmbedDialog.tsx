import { useEffect, useId, useRef, useState } from 'react';
import type { Address } from '../../state/address.ts';
import {
  type CodeKind,
  codeKinds,
  type Embedding,
  embedCode,
  pictureUrl,
  showsFigure,
} from '../../state/embedCode.ts';
import type { Figure } from '../../state/figures.ts';
import { emptyView } from '../../state/view.ts';
import { CopyButton } from '../CopyButton.tsx';
import { useAtlas } from '../context.ts';
import { figureName } from '../figures/context.ts';
import { Choice } from './Choice.tsx';
import { type Choices, EmbedOptions, heightOf } from './EmbedOptions.tsx';
import { Preview } from './Preview.tsx';
import { usePictureSize } from './usePictureSize.ts';

export interface EmbedDialogProps {
  readonly page: Address['page'] | undefined;
  /** The figure that is chosen at first; the whole where it is left out. */
  readonly figure?: Figure | undefined;
  readonly name: string;
  readonly onClose: () => void;
}

/** What the reader has chosen, as a view to be embedded. */
function useEmbedding({ page, name }: EmbedDialogProps, choices: Choices): Embedding {
  const atlas = useAtlas();
  const { t, address, store, index, host } = atlas;
  const { section, figure } = choices;
  // The dialog is about the view as it was when it was opened: it covers the page.
  const [shown] = useState(() => store.getState().view);
  const { site, archive } = index.edition;
  const latest = site ?? new URL(address.root, host.base()).href;
  const view = page === undefined ? shown : emptyView;
  const words = figure ? t('save.of', { chart: figureName(figure, atlas), place: name }) : name;
  return {
    root: choices.pinned && archive ? archive : latest,
    page: page ?? address.page,
    // A figure is told by itself; a section beside it would say nothing more.
    view: { ...view, figure, section: figure ? undefined : (section ?? view.section) },
    lang: choices.lang,
    settings: choices,
    width: choices.width,
    height: choices.height,
    title: `${words} – ${t('site.name')}`,
    alt: t(figure ? 'figures.alt' : 'embed.alt', { name: words }),
    zones: index.zones.length,
  };
}

/** “Embed this view”: what it will look like, how it may look, and the code to take. */
export function EmbedDialog(props: EmbedDialogProps) {
  const { t, lang, format, store, address, index, host } = useAtlas();
  const dialog = useRef<HTMLDialogElement>(null);
  const codeId = useId();
  const page = props.page ?? address.page;
  const [kind, setKind] = useState<CodeKind>('iframe');
  const [choices, setChoices] = useState<Choices>(() => ({
    lang,
    theme: store.getState().settings.theme,
    controls: true,
    freeGestures: false,
    section: undefined,
    figure: props.figure,
    width: undefined,
    height: heightOf(page.kind, props.figure),
    pinned: false,
  }));
  const unsized = useEmbedding(props, choices);
  // The picture is this site's own, wherever the code leads.
  const own = { ...unsized, root: new URL(address.root, host.base()).href };
  const asksSize = (kind === 'picture' || kind === 'element') && showsFigure(own);
  const pictureSize = usePictureSize(asksSize ? pictureUrl(own) : undefined);
  const embedding = { ...unsized, pictureSize };
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const code = embedCode(kind, embedding);
  const { version, date } = index.edition;
  return (
    <dialog
      ref={dialog}
      className="embed-dialog"
      aria-label={t('embed.heading')}
      onClose={props.onClose}
    >
      <h2>{t('embed.heading')}</h2>
      <div className="embed-columns">
        <div>
          <Choice
            label={t('embed.kind')}
            value={kind}
            options={codeKinds.map((value) => [value, t(`embed.kinds.${value}`)])}
            onChoose={setKind}
          />
          <p className="note">{t(`embed.hints.${kind}`)}</p>
          <p className="note">
            {t(index.edition.archive ? 'embed.editions' : 'embed.latestOnly', {
              version,
              date: format.date(date),
            })}
          </p>
        </div>
        <EmbedOptions page={page} choices={choices} onChange={setChoices} />
      </div>
      <Preview embedding={{ ...own, pictureSize }} kind={kind} />
      <label htmlFor={codeId} className="label">
        {t('embed.code')}
      </label>
      <textarea
        id={codeId}
        readOnly
        rows={6}
        spellCheck={false}
        value={code}
        onFocus={({ target }) => target.select()}
      />
      <form method="dialog" className="embed-actions">
        <CopyButton text={() => code} />
        <button type="submit">{t('zone.close')}</button>
      </form>
    </dialog>
  );
}
