import { TenureBars } from '../../charts/TenureBars.tsx';
import type { ZoneBundle } from '../../dataset/bundle.ts';
import { useAtlas, useCiting } from '../../panels/context.ts';
import { SaveChart } from '../../panels/SaveChart.tsx';
import { Subheading } from '../../panels/Subheading.tsx';
import { tenureRows, tenureSaved } from '../../panels/TenureChart.tsx';
import { sided, zoneIds } from './sided.ts';

/** The rights in land of both zones and of their hosts' laws on one axis; a common host's laws stand once. */
export function PairTenure({ pair }: { pair: readonly [ZoneBundle, ZoneBundle] }) {
  const atlas = useAtlas();
  const { t, lang } = atlas;
  const { sources } = useCiting();
  const both = sided(pair);
  const oneHost = pair[0].country.code === pair[1].country.code;
  const titles = both.flatMap(({ side, bundle }) =>
    tenureRows(bundle, 'title', atlas).map((row) => ({ ...row, side, id: `${side}-${row.id}` })),
  );
  const rules = (oneHost ? both.slice(0, 1) : both).flatMap(({ side, bundle }) =>
    tenureRows(bundle, 'rule', atlas).map((row) => ({
      ...row,
      side: oneHost ? undefined : side,
      id: `${side}-${row.id}`,
    })),
  );
  const rows = [...titles, ...rules];
  if (rows.length === 0) return null;
  const [a = '', b = ''] = both.map(({ bundle }) => bundle.zone.names.short[lang]);
  const name = t('comparePage.chartOf', { chart: t('charts.tenure'), a, b });
  const axis = t('charts.tenureAxis');
  const saved = () => [
    ...both.flatMap(({ bundle }) => tenureSaved(bundle, 'title', atlas, sources)),
    ...(oneHost ? both.slice(0, 1) : both).flatMap(({ bundle }) =>
      tenureSaved(bundle, 'rule', atlas, sources),
    ),
  ];
  return (
    <>
      <Subheading figure="tenure">{t('charts.tenure')}</Subheading>
      <TenureBars name={t('charts.tenure')} rows={rows} axis={axis} />
      <SaveChart
        name={name}
        figure="tenure"
        file="tenure"
        zone={zoneIds(pair)}
        sources={() => saved().flatMap(({ source }) => source?.id ?? [])}
        chart={(surround) => ({
          kind: 'tenure',
          props: {
            name,
            rows,
            axis,
            legend: { first: t('save.firstTerm'), renewal: t('save.renewal') },
            ...surround,
          },
        })}
        rows={saved}
      />
    </>
  );
}
