import type { Language } from '../state/view.ts';
import type { en, FirstMessages, Messages } from './en.ts';
import { lazily } from './lazily.ts';

// A well-kept library for messages weighs 14 kB, a sixth of all script before the list is usable. Of it the atlas
// needs a lookup, plural forms (which the browser knows) and placeholders: this file.

type WithoutForm<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other`
  ? Base
  : K;
type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutForm<K> : `${K}.${KeysOf<T[K]>}`;
}[keyof T & string];

/** Key of a text, e.g. `map.zoomIn`; of a text with plural forms without its form. */
export type MessageKey = KeysOf<typeof en>;

/** What stands for `{{name}}` in a text; `count` also chooses the plural form. */
export type MessageValues = Readonly<Record<string, string | number | undefined>>;

/** Looks a text up by its typed key and fills in its values. Plain text: React escapes it. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** Every text by its key, with the form of plurals at its end. */
function flatten(messages: object, prefix = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

function translator(lang: Language, texts: ReadonlyMap<string, string>): Translate {
  const plural = lazily(() => new Intl.PluralRules(lang));
  return (key, values = {}) => {
    const { count } = values;
    const form = typeof count === 'number' ? plural().select(count) : 'other';
    // Not every text that is given a count has forms, and Chinese has `_other` only.
    const text = texts.get(`${key}_${form}`) ?? texts.get(`${key}_other`) ?? texts.get(key) ?? key;
    const filled = text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) =>
      String(values[name] ?? ''),
    );
    // Between two Chinese signs there is no space, whatever a value begins or ends with.
    return filled.replaceAll(/([⺀-￯]) (?=[⺀-￯])/g, '$1');
  };
}

/** Makes the translator of a whole catalogue. */
export const createTranslate = (lang: Language, messages: Messages): Translate =>
  translator(lang, new Map(flatten(messages)));

/** The texts of one mounted atlas, which may begin with those of the first view. */
export interface Catalogue {
  readonly t: Translate;
  /** Whether every text is there. */
  readonly isWhole: () => boolean;
  /** Sees to it that every text is there; false where the others cannot be fetched. Never rejects. */
  readonly complete: () => Promise<boolean>;
}

/** A catalogue that has every text from the start. */
export function wholeCatalogue(lang: Language, messages: Messages): Catalogue {
  const there = Promise.resolve(true);
  return { t: createTranslate(lang, messages), isWhole: () => true, complete: () => there };
}

/** A catalogue that begins with the texts of the first view and fetches the others when they are asked for. */
export function growingCatalogue(
  lang: Language,
  first: FirstMessages,
  fetchAll: () => Promise<Messages>,
): Catalogue {
  const texts = new Map(flatten(first));
  let whole = false;
  let coming: Promise<boolean> | undefined;
  const fetched = async () => {
    try {
      for (const [key, text] of flatten(await fetchAll())) texts.set(key, text);
      whole = true;
    } catch {
      // Whoever asked shows something else instead.
    }
    return whole;
  };
  return {
    t: translator(lang, texts),
    isWhole: () => whole,
    complete: () => {
      coming ??= fetched();
      return coming;
    },
  };
}
