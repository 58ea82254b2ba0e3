import type { Language } from './state/view.ts';

/** Language tags of the documents: the Chinese is simplified. */
export const htmlLanguage: Record<Language, string> = { en: 'en', zh: 'zh-Hans' };
