import type { Source } from './schema.ts';

/** Scripts that one language of the atlas's sources is written in, the surest first. */
const scripts = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]|\bkhu công\b/iu, 'vi'],
] as const;

/** Small words, and some of every headline, that only Indonesian has. */
const indonesian =
  /\b(?:akan|bagi|bandara|baru|belum|besar|dan|dari|dengan|desa|di|dorong|gelar|industri|investasi|jadi|juta|karyawan|kawasan|ke|kemenperin|kerja|lahan|oleh|pabrik|pada|pajak|pekerja|perkebunan|perusahaan|pt|resmikan|ribu|sawit|soal|tahun|tak|tenaga|terbesar|tentang|triliun|untuk|upah|yang)\b/giu;
const english =
  /\b(?:a|an|and|at|by|for|from|in|inside|into|is|its|of|on|park|plan|the|to|wage|with|zone|zones)\b/giu;

/**
 * The language of a name or title, told by its letters and, between English and Indonesian, by its small words.
 * For pronunciation and fonts only (WCAG 3.1.2); a title of which the dataset says more goes by that.
 */
export function languageOf(text: string): string {
  const script = scripts.find(([pattern]) => pattern.test(text));
  if (script) return script[1];
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  return count(indonesian) > count(english) ? 'id' : 'en';
}

/** Languages that are never written in Latin letters. */
const otherLetters = new Set(['ja', 'km', 'lo', 'ru', 'th', 'zh']);

/** The language that the title of a source is given in: that of the document, unless it stands in translation. */
export function titleLanguage({ language, title }: Pick<Source, 'language' | 'title'>): string {
  const written = languageOf(title);
  if (language === undefined) return written;
  const translated = otherLetters.has(language) && !otherLetters.has(written);
  return translated ? written : language;
}
