import type { ZoneBundle } from '../../dataset/bundle.ts';
import { PAIR_ASPECT, pairFrame } from '../../map/pairFrames.ts';
import { zonePicture } from '../../map/project.ts';
import { type ReadFile, useAtlas } from '../../panels/context.ts';
import { SaveMenu } from '../../panels/SaveMenu.tsx';
import type { Surround } from '../../picture/frame.tsx';
import { areasOf } from '../../policy/compare/areas.ts';
import { zoneGround } from '../LocalMap.tsx';
import { discsOf, pairMark } from './PairMap.tsx';
import { sided, zoneIds } from './sided.ts';

interface SavePairMapsProps {
  readonly pair: readonly [ZoneBundle, ZoneBundle];
  /** Height of the frames in kilometres, as the reader chose it. */
  readonly kilometres: number;
}

/** Saves both maps as one picture, at the extent that is chosen. */
export function SavePairMaps({ pair, kilometres }: SavePairMapsProps) {
  const atlas = useAtlas();
  const { t, lang, format, address } = atlas;
  const [a = '', b = ''] = pair.map(({ zone }) => zone.names.short[lang]);
  const name = t('comparePage.chartOf', { chart: t('comparePage.maps'), a, b });
  const sources = () =>
    pair.flatMap(({ summary, places, zone }) => [
      ...[...summary.sites, ...summary.connections].flatMap(
        ({ id }) => places[id]?.position.claims[0]?.source ?? [],
      ),
      ...areasOf(zone.facts).map(({ source }) => source),
    ]);
  const mapOf = async (bundle: ZoneBundle, read: ReadFile) => {
    const mark = pairMark(bundle, atlas);
    if (!mark) return undefined;
    const href = zoneGround(bundle, address.root);
    return {
      picture: {
        bounds: zonePicture(
          mark.position,
          mark.sites.map(({ position }) => position),
        ),
      },
      frame: pairFrame(mark.position, kilometres),
      aspect: PAIR_ASPECT,
      marks: [mark],
      discs: discsOf(bundle, mark),
      selected: mark.id,
      scale: (km: number) => t('map.scale', { km: format.number(km) }),
      ground: href === undefined ? '' : await read(href),
    };
  };
  const draw = async (surround: Surround, read: ReadFile) => {
    const { PairMapsPicture } = await import('./PairMapsPicture.tsx');
    const sides = sided(pair).map(async ({ side, bundle }) => ({
      side,
      name: bundle.zone.names.short[lang],
      map: await mapOf(bundle, read),
      areas: areasOf(bundle.zone.facts).map(({ kind, hectares, measures }) => {
        const area = t(`comparePage.${kind}`, { area: format.quantity(hectares, 'ha') });
        return { kind, hectares, words: [area, measures?.[lang]].filter(Boolean).join(' · ') };
      }),
    }));
    return (
      <PairMapsPicture
        frame={{
          ...surround,
          title: name,
          notes: [t('comparePage.discs'), t('map.boundaries'), t('footer.basemap')],
        }}
        sides={await Promise.all(sides)}
      />
    );
  };
  return (
    <SaveMenu
      figure="maps"
      name={name}
      file={`park-atlas-${zoneIds(pair)}-maps`}
      sources={sources}
      draw={draw}
    />
  );
}
