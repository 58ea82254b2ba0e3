import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { ZoneBundle } from '../../dataset/bundle.ts';
import { numberSourcesOfPair } from '../../dataset/citations.ts';
import { shownSources } from '../../policy/compare/cited.ts';
import { compareZones } from '../../policy/compare/compareZones.ts';
import type { Comparison } from '../../policy/compare/comparison.ts';
import { CitingContext, useAtlas } from '../context.ts';

interface Shown {
  readonly comparison: Comparison;
  /** Sources of the values that paper shows: the first of each cell. */
  readonly onPaper: ReadonlySet<string>;
}

const ComparisonContext = createContext<Shown | undefined>(undefined);

function useShown(): Shown {
  const shown = useContext(ComparisonContext);
  if (!shown) throw new Error('A part of a comparison is used outside of it');
  return shown;
}

/** The comparison that a component is shown in. */
export const useComparison = (): Comparison => useShown().comparison;

/** The sources of the values that paper shows: the first of each cell. */
export const useSourcesOnPaper = (): ReadonlySet<string> => useShown().onPaper;

interface ComparisonProviderProps {
  readonly a: ZoneBundle;
  readonly b: ZoneBundle;
  readonly children: ReactNode;
}

/** Works a comparison out once for all that show it, and gives both zones' sources one numbering. */
export function ComparisonProvider({ a, b, children }: ComparisonProviderProps) {
  const { index } = useAtlas();
  const today = index.edition.date;
  const { shown, citing } = useMemo(() => {
    const comparison = compareZones(a, b, today);
    const onPaper = new Set(shownSources(comparison, 1));
    return {
      shown: { comparison, onPaper },
      citing: {
        sources: { ...a.sources, ...b.sources },
        places: { ...a.places, ...b.places },
        numbers: numberSourcesOfPair(a, b, shownSources(comparison)),
        level: 2 as const,
      },
    };
  }, [a, b, today]);
  return (
    <ComparisonContext value={shown}>
      <CitingContext value={citing}>{children}</CitingContext>
    </ComparisonContext>
  );
}
