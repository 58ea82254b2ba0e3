import { useEffect, useState } from 'react';
import { useAtlas, useAtlasState } from '../panels/context.ts';
import { pathOf } from '../state/address.ts';
import { searchOf } from '../state/store.ts';
import { type Language, languages } from '../state/view.ts';

/** Said in the language that is offered, so not in the page's catalogue. */
const words: Record<Language, { tag: string; offer: string; read: string; no: string }> = {
  en: { tag: 'en', offer: 'This page is also in English.', read: 'Read in English', no: 'No' },
  zh: { tag: 'zh-Hans', offer: '本页有中文版。', read: '阅读中文版', no: '不用' },
};

/** The language of the atlas that a browser asks for first; undefined where it asks for neither. */
export const preferredLanguage = (asked: readonly string[]): Language | undefined =>
  asked.flatMap((tag) => languages.find((lang) => tag.toLowerCase().startsWith(lang)) ?? [])[0];

/** Whether the reader came from another page of the site, and so has made up their mind. */
function cameFromInside(root: string): boolean {
  const home = new URL(root, window.location.href).href;
  return document.referrer.startsWith(home);
}

/** Offers the page in the language that the browser asks for; nobody is sent there unasked. */
export function LanguageOffer() {
  const { address, lang, store } = useAtlas();
  const embed = useAtlasState((state) => state.settings.embed);
  const [offered, setOffered] = useState<Language>();
  const { root } = address;
  useEffect(() => {
    const preferred = preferredLanguage(window.navigator.languages ?? []);
    if (preferred !== lang && !cameFromInside(root)) setOffered(preferred);
  }, [lang, root]);
  if (offered === undefined || embed) return null;
  const { tag, offer, read, no } = words[offered];
  return (
    <aside className="toast language-offer" lang={tag} aria-label={offer}>
      {offer}{' '}
      <a
        href={`${root}${pathOf(address.page, offered)}`}
        hrefLang={tag}
        onClick={(event) => {
          event.currentTarget.search = searchOf(store.getState());
          event.currentTarget.hash = window.location.hash;
        }}
      >
        {read}
      </a>{' '}
      <button type="button" onClick={() => setOffered(undefined)}>
        {no}
      </button>
    </aside>
  );
}
