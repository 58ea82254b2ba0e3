import { type ReactNode, useMemo } from 'react';
import type { ZoneBundle } from '../dataset/bundle.ts';
import { numberSources } from '../dataset/citations.ts';
import { printedSources } from '../dataset/digest.ts';
import { type Atlas, type Citing, CitingContext, useAtlas, ZoneContext } from './context.ts';
import { type FigureHome, FiguresContext } from './figures/context.ts';
import { figuresOfZone } from './figures/zone.ts';

/** A zone as the home of its figures. */
export const figureHomeOf = (bundle: ZoneBundle, atlas: Atlas): FigureHome => ({
  page: { kind: 'zone', id: bundle.zone.id },
  name: bundle.zone.names.short[atlas.lang],
  figures: figuresOfZone(bundle, atlas),
});

interface ZoneProviderProps {
  readonly bundle: ZoneBundle;
  readonly level: Citing['level'];
  readonly children: ReactNode;
}

/** Gives the parts of a zone its facts, the numbers of its sources, and its figures. */
export function ZoneProvider({ bundle, level, children }: ZoneProviderProps) {
  const atlas = useAtlas();
  const citing = useMemo(() => {
    const { sources, places } = bundle;
    const printed = printedSources(bundle);
    return { sources, places, numbers: numberSources(bundle), printed, level };
  }, [bundle, level]);
  const home = useMemo(() => figureHomeOf(bundle, atlas), [bundle, atlas]);
  return (
    <ZoneContext value={bundle}>
      <CitingContext value={citing}>
        <FiguresContext value={home}>{children}</FiguresContext>
      </CitingContext>
    </ZoneContext>
  );
}
