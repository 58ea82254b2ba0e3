import { createInstance, type TFunction } from 'i18next';
import type { Language } from '../state/view.ts';
import type { en, Messages } from './en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'atlas';
    resources: { atlas: typeof en };
  }
}

/** Looks a text up by its typed key. */
export type Translate = TFunction<'atlas'>;

/** Makes the translator of one mounted atlas; React escapes what it returns, so i18next need not. */
export function createTranslate(lang: Language, messages: Messages): Translate {
  const instance = createInstance();
  void instance.init({
    lng: lang,
    initAsync: false,
    defaultNS: 'atlas',
    ns: ['atlas'],
    resources: { [lang]: { atlas: messages } },
    interpolation: { escapeValue: false },
  });
  return instance.t;
}
