import { useMemo } from 'react';
import { useComparison } from '../../panels/compare/ComparisonProvider.tsx';
import { useCiting } from '../../panels/context.ts';
import { SourceList } from '../../panels/SourceList.tsx';
import { paperSources } from '../../policy/compare/paper.ts';

/** The numbered sources of both zones; paper lists those that it cites. */
export function PairSources() {
  const comparison = useComparison();
  const { numbers } = useCiting();
  const further = useMemo(() => {
    const printed = paperSources(comparison);
    return new Set([...numbers.keys()].filter((id) => !printed.has(id)));
  }, [comparison, numbers]);
  return <SourceList further={further} />;
}
