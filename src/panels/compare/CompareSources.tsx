import { useCiting } from '../context.ts';
import { SourceList } from '../SourceList.tsx';
import { useSourcesOnPaper } from './ComparisonProvider.tsx';

/**
 * The numbered sources of both zones; those in view before anything is opened come first. Paper shows one value a
 * cell, and the sources of these only. Stands in a ComparisonProvider; the page gives it its heading.
 */
export function CompareSources() {
  const { numbers } = useCiting();
  const onPaper = useSourcesOnPaper();
  return <SourceList further={new Set([...numbers.keys()].filter((id) => !onPaper.has(id)))} />;
}
