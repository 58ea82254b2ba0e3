import { useCiting } from '../context.ts';
import { SourceList } from '../SourceList.tsx';
import { useSourcesInView } from './ComparisonProvider.tsx';

/**
 * The numbered sources of both zones; those in view before anything is opened come first, and paper shows only
 * these. Stands in a ComparisonProvider; the page gives it its heading.
 */
export function CompareSources() {
  const { numbers } = useCiting();
  const inView = useSourcesInView();
  return <SourceList further={new Set([...numbers.keys()].filter((id) => !inView.has(id)))} />;
}
