import { type ReactNode, useEffect, useRef, useState } from 'react';
import { citeAsBibtex, citeAsRis, citeAsText } from '../dataset/cite.ts';
import { CopyButton } from './CopyButton.tsx';
import { useAtlas } from './context.ts';
import { viewHref } from './viewHref.ts';

interface CiteButtonProps {
  /** Title of the zone or value; none for the atlas as a whole. */
  readonly part?: string | undefined;
  /** Anchor of the value on its page, with the sign `#`. */
  readonly hash?: string;
  /** Path of the page to cite, relative to the present one; the present view where it is left out. */
  readonly path?: string | undefined;
  readonly className?: string;
}

/** Opens the ways to cite the atlas, a zone or a single value, each ready to be copied. */
export function CiteButton(props: CiteButtonProps) {
  const { t } = useAtlas();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={props.className} onClick={() => setOpen(true)}>
        {t('cite.button')}
      </button>
      {open && <CiteDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function CiteDialog({ part, hash = '', path, onClose }: CiteButtonProps & { onClose: () => void }) {
  const atlas = useAtlas();
  const { t, lang, index, host } = atlas;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const page = new URL(path ?? viewHref(atlas), host.base());
  page.hash = hash;
  const cited = { part, url: page.href, edition: index.edition };
  return (
    <dialog ref={dialog} className="cite" aria-label={t('cite.heading')} onClose={onClose}>
      <h2>{t('cite.heading')}</h2>
      <p className="note">{t('cite.better')}</p>
      <Form name={t('cite.text')}>{citeAsText(cited, lang)}</Form>
      <Form name="BibTeX">{citeAsBibtex(cited)}</Form>
      <Form name="RIS">{citeAsRis(cited)}</Form>
      <form method="dialog">
        <button type="submit">{t('zone.close')}</button>
      </form>
    </dialog>
  );
}

function Form({ name, children }: { name: ReactNode; children: string }) {
  return (
    <section>
      <h3>{name}</h3>
      <pre>{children.trim()}</pre>
      <CopyButton text={() => children} />
    </section>
  );
}
