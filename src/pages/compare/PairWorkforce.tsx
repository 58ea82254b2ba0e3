import { mostPeople } from '../../charts/barLayout.ts';
import { WorkforceBars } from '../../charts/WorkforceBars.tsx';
import type { ZoneBundle } from '../../dataset/bundle.ts';
import { useAtlas } from '../../panels/context.ts';
import { Subheading } from '../../panels/Subheading.tsx';
import { headcountRows } from '../../panels/Workforce.tsx';
import { sided } from './sided.ts';

/** Staff by origin of both zones, one bar a count, all on one scale. */
export function PairWorkforce({ pair }: { pair: readonly [ZoneBundle, ZoneBundle] }) {
  const atlas = useAtlas();
  const { t, lang } = atlas;
  const both = sided(pair).map(({ side, bundle }) => ({
    side,
    zone: bundle.zone.names.short[lang],
    rows: headcountRows(bundle.zone.facts, atlas),
  }));
  const all = both.flatMap(({ rows }) => rows);
  if (all.length === 0) return null;
  return (
    <>
      <Subheading>{t('charts.workforce')}</Subheading>
      <div className="compare-columns">
        {both.map(({ side, zone, rows }) => (
          <div key={side}>
            <p className={`compare-name compare-side--${side}`}>{zone}</p>
            {rows.length === 0 ? (
              <p className="note">{t('comparePage.noCounts', { zone })}</p>
            ) : (
              <WorkforceBars
                name={`${zone}: ${t('charts.workforce')}`}
                rows={rows}
                most={mostPeople(all)}
                side={side}
                and={t('charts.and')}
              />
            )}
          </div>
        ))}
      </div>
    </>
  );
}
