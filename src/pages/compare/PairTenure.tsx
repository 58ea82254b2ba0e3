import { TenureBars } from '../../charts/TenureBars.tsx';
import type { ZoneBundle } from '../../dataset/bundle.ts';
import { useAtlas } from '../../panels/context.ts';
import { Subheading } from '../../panels/Subheading.tsx';
import { tenureRows } from '../../panels/TenureChart.tsx';
import { sided } from './sided.ts';

/** The rights in land of both zones and of their hosts' laws on one axis; a common host's laws stand once. */
export function PairTenure({ pair }: { pair: readonly [ZoneBundle, ZoneBundle] }) {
  const atlas = useAtlas();
  const { t } = atlas;
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
  return (
    <>
      <Subheading>{t('charts.tenure')}</Subheading>
      <TenureBars name={t('charts.tenure')} rows={rows} axis={t('charts.tenureAxis')} />
    </>
  );
}
