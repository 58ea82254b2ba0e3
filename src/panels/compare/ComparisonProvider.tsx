import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { ZoneBundle } from '../../dataset/bundle.ts';
import { numberSourcesOfPair } from '../../dataset/citations.ts';
import { shownSources } from '../../policy/compare/cited.ts';
import { compareZones } from '../../policy/compare/compareZones.ts';
import type { Comparison } from '../../policy/compare/comparison.ts';
import { paperSources } from '../../policy/compare/paper.ts';
import { type Citing, CitingContext, useAtlas } from '../context.ts';

const ComparisonContext = createContext<Comparison | undefined>(undefined);

/** The comparison that a component is shown in. */
export function useComparison(): Comparison {
  const comparison = useContext(ComparisonContext);
  if (!comparison) throw new Error('A part of a comparison is used outside of it');
  return comparison;
}

interface ComparisonProviderProps {
  readonly a: ZoneBundle;
  readonly b: ZoneBundle;
  readonly level?: Citing['level'];
  readonly children: ReactNode;
}

/** Works a comparison out once for all that show it, and gives both zones' sources one numbering. */
export function ComparisonProvider({ a, b, level = 2, children }: ComparisonProviderProps) {
  const { index } = useAtlas();
  const today = index.edition.date;
  const { comparison, citing } = useMemo(() => {
    const made = compareZones(a, b, today);
    return {
      comparison: made,
      citing: {
        sources: { ...a.sources, ...b.sources },
        places: { ...a.places, ...b.places },
        numbers: numberSourcesOfPair(a, b, shownSources(made)),
        printed: paperSources(made),
        level,
      },
    };
  }, [a, b, today, level]);
  return (
    <ComparisonContext value={comparison}>
      <CitingContext value={citing}>{children}</CitingContext>
    </ComparisonContext>
  );
}
