import type { Language } from '../state/view.ts';
import type { FirstMessages, Messages } from './en.ts';
import { type Catalogue, growingCatalogue, wholeCatalogue } from './i18n.ts';

interface Fetch {
  readonly first: () => Promise<FirstMessages>;
  readonly all: () => Promise<Messages>;
}

const fetchOf: Record<Language, Fetch> = {
  en: {
    first: async () => (await import('./first.en.ts')).first,
    all: async () => (await import('./en.ts')).en,
  },
  zh: {
    first: async () => (await import('./first.zh.ts')).first,
    all: async () => (await import('./zh.ts')).zh,
  },
};

/** Fetches the texts of a language: all of them, or those of the first view with the others to come. */
export async function loadCatalogue(lang: Language, only: 'all' | 'first'): Promise<Catalogue> {
  const { first, all } = fetchOf[lang];
  return only === 'all'
    ? wholeCatalogue(lang, await all())
    : growingCatalogue(lang, await first(), all);
}
