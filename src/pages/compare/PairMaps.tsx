import { useMemo, useState } from 'react';
import type { ZoneBundle } from '../../dataset/bundle.ts';
import { pairExtents, pairFrame } from '../../map/pairFrames.ts';
import { useAtlas } from '../../panels/context.ts';
import { figureAnchor } from '../../state/figures.ts';
import { ControlButton } from '../MapControls.tsx';
import { AreaDiscs } from './AreaDiscs.tsx';
import { discsOf, PairMap, pairMark } from './PairMap.tsx';
import { PairScale } from './PairScale.tsx';
import { SavePairMaps } from './SavePairMaps.tsx';
import { useTwinMaps } from './useTwinMaps.ts';

const steps = ['surroundings', 'area'] as const;
type Step = (typeof steps)[number];
const EDGE = { top: 0, right: 0, bottom: 0, left: 0 };

/** Two maps of one scale, each on its own zone, zooming together. */
export function PairMaps({ pair: [a, b] }: { pair: readonly [ZoneBundle, ZoneBundle] }) {
  const atlas = useAtlas();
  const { t, format } = atlas;
  const twins = useTwinMaps();
  const sides = useMemo(
    () =>
      ([a, b] as const).map((bundle, i) => ({
        bundle,
        mark: pairMark(bundle, atlas),
        side: i === 0 ? (0 as const) : (1 as const),
      })),
    [a, b, atlas],
  );
  const discs = sides.flatMap(({ bundle, mark }) => (mark ? discsOf(bundle, mark) : []));
  const extents = pairExtents(discs.map(({ radiusKm }) => radiusKm));
  const offered = steps.filter((step) => extents[step] !== undefined);
  const [chosen, setChosen] = useState<Step>();
  const step = chosen ?? offered[0] ?? 'surroundings';
  const kilometres = extents[step] ?? 0;

  const show = (next: Step) => {
    setChosen(next);
    for (const { mark, side } of sides) {
      const bounds = mark && pairFrame(mark.position, extents[next] ?? kilometres);
      if (bounds) twins.ports[side]?.fit(bounds, { padding: EDGE, maxZoom: 13, animate: false });
    }
  };
  const live = twins.ports[0] ?? twins.ports[1];
  return (
    <section className="pair-maps" id="maps" aria-label={t('comparePage.maps')}>
      <div className="compare-columns" id={figureAnchor('maps')}>
        {sides.map(({ bundle, mark, side }) => (
          <div key={side} className={`pair-map compare-side--${side === 0 ? 'a' : 'b'}`}>
            {mark && (
              <PairMap
                key={mark.id}
                side={side}
                bundle={bundle}
                mark={mark}
                kilometres={kilometres}
                twins={twins}
              />
            )}
          </div>
        ))}
      </div>
      <div className="compare-columns pair-maps__foot">
        <PairScale kilometres={kilometres} metresPerPixel={twins.scale} />
        <div className="pair-maps__steps">
          {live && (
            <>
              <ControlButton name={t('map.zoomIn')} sign="+" onPress={() => live.zoomIn()} />
              <ControlButton name={t('map.zoomOut')} sign="−" onPress={() => live.zoomOut()} />
            </>
          )}
          {offered.length > 1 && (
            // biome-ignore lint/a11y/useSemanticElements: two buttons, no form
            <span role="group" aria-label={t('comparePage.extent')}>
              {offered.map((one) => (
                <button
                  type="button"
                  key={one}
                  aria-pressed={one === step}
                  onClick={() => show(one)}
                >
                  {t(`comparePage.${one}`)}
                </button>
              ))}
            </span>
          )}
        </div>
      </div>
      <AreaDiscs pair={[a, b]} />
      <p className="note">
        {format.sentences(t('comparePage.discs'), t('map.boundaries'), t('footer.basemap'))}
      </p>
      <SavePairMaps pair={[a, b]} kilometres={kilometres} />
    </section>
  );
}
