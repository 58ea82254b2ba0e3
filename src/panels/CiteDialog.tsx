import { type ReactNode, useEffect, useRef } from 'react';
import { citeAsBibtex, citeAsRis, citeAsText } from '../dataset/cite.ts';
import type { CiteButtonProps } from './CiteButton.tsx';
import { CopyButton } from './CopyButton.tsx';
import { useAtlas } from './context.ts';
import { viewHref } from './viewHref.ts';

export interface CiteDialogProps extends CiteButtonProps {
  readonly onClose: () => void;
}

/** The ways to cite something, each ready to be copied. */
export function CiteDialog({ part, hash = '', path, onClose }: CiteDialogProps) {
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
