import { mostPeople } from '../../charts/barLayout.ts';
import { WorkforceBars } from '../../charts/WorkforceBars.tsx';
import type { ZoneBundle } from '../../dataset/bundle.ts';
import { useAtlas, useCiting } from '../../panels/context.ts';
import { SaveChart } from '../../panels/SaveChart.tsx';
import { Subheading } from '../../panels/Subheading.tsx';
import { headcountRows, headcountSaved } from '../../panels/Workforce.tsx';
import { sided, zoneIds } from './sided.ts';

/** Staff by origin of both zones, one bar a count, all on one scale. */
export function PairWorkforce({ pair }: { pair: readonly [ZoneBundle, ZoneBundle] }) {
  const atlas = useAtlas();
  const { t, lang } = atlas;
  const { sources } = useCiting();
  const both = sided(pair).map(({ side, bundle }) => ({
    side,
    zone: bundle.zone.names.short[lang],
    rows: headcountRows(bundle.zone.facts, atlas),
  }));
  const all = both.flatMap(({ rows }) => rows);
  if (all.length === 0) return null;
  const [a = '', b = ''] = both.map(({ zone }) => zone);
  const name = t('comparePage.chartOf', { chart: t('charts.workforce'), a, b });
  const saved = () =>
    sided(pair).flatMap(({ bundle: { zone } }) =>
      headcountSaved(zone.facts, atlas, sources).map((row) => ({
        ...row,
        series: t('comparePage.ofZone', { zone: zone.names.short[lang], what: row.series }),
      })),
    );
  return (
    <>
      <Subheading figure="workforce">{t('charts.workforce')}</Subheading>
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
      <SaveChart
        name={name}
        figure="workforce"
        file="workforce"
        zone={zoneIds(pair)}
        sources={() => saved().flatMap(({ source }) => source?.id ?? [])}
        chart={(surround) => ({
          kind: 'workforce',
          props: {
            ...surround,
            name,
            and: t('charts.and'),
            notes: both
              .filter(({ rows }) => rows.length === 0)
              .map(({ zone }) => t('comparePage.noCounts', { zone })),
            rows: both.flatMap(({ side, zone, rows }) =>
              rows.map((row) => ({
                ...row,
                id: `${side}${row.id}`,
                side,
                date: t('comparePage.ofZone', { zone, what: row.date }),
              })),
            ),
          },
        })}
        rows={saved}
      />
    </>
  );
}
