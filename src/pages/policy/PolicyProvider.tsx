import { type ReactNode, useMemo } from 'react';
import type { Mobility } from '../../dataset/mobility.ts';
import { type Citing, CitingContext, useAtlas } from '../../panels/context.ts';
import { FiguresContext } from '../../panels/figures/context.ts';
import { policyFigures } from '../../state/figures.ts';

interface PolicyProviderProps {
  readonly mobility: Mobility;
  readonly level: Citing['level'];
  readonly children: ReactNode;
}

/** Gives the parts of the page on policy mobility the numbers of its sources, and its figures. */
export function PolicyProvider({ mobility, level, children }: PolicyProviderProps) {
  const { t } = useAtlas();
  const { sources, places } = mobility;
  const citing = useMemo(() => {
    const numbers = new Map(Object.keys(sources).map((id, i) => [id, i + 1]));
    return { sources, places, numbers, level };
  }, [sources, places, level]);
  // Embedded is the present page with its present filter.
  const home = useMemo(() => ({ name: t('policy.title'), figures: policyFigures }), [t]);
  return (
    <CitingContext value={citing}>
      <FiguresContext value={home}>{children}</FiguresContext>
    </CitingContext>
  );
}
