import { SourceList } from '../SourceList.tsx';

/** The numbered sources of both zones. Stands in a ComparisonProvider; the page gives it its heading. */
export function CompareSources() {
  return <SourceList />;
}
