import { useAtlas } from '../context.ts';
import { useComparison } from './ComparisonProvider.tsx';
import type { Speech } from './words.ts';

/** What a comparison is put into words with, in the page's language. */
export function useSpeech(): Speech {
  const { t, format, lang } = useAtlas();
  return { t, format, lang, comparison: useComparison() };
}
