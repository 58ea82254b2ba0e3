import { bearingCounts, type ChallengeView, type ZoneTroubles } from '../../dataset/challenges.ts';
import { useAtlas } from '../../panels/context.ts';
import { ShowMore, usePortion } from '../../panels/portion.tsx';
import { TableScroll } from '../../panels/TableScroll.tsx';
import { BearingMark } from './BearingMark.tsx';
import { challengeId, readings } from './challengeIds.ts';

interface BearingTableProps {
  readonly challenges: readonly ChallengeView[];
  readonly zones: readonly Pick<ZoneTroubles, 'id' | 'names'>[];
  /** How many zones there are, where some are yet to be fetched. */
  readonly total: number;
  readonly complete: () => Promise<boolean>;
}

/** Zones by challenges: how many facts bear each out, ease it or do both. A cell leads to the facts. */
export function BearingTable({ challenges, zones, ...more }: BearingTableProps) {
  const { t, lang } = useAtlas();
  const portion = usePortion<BearingTableProps['zones'][number], HTMLTableSectionElement>(
    zones,
    more,
  );
  return (
    <>
      <TableScroll name={t('challenges.table')}>
        <table className="matrix bearings">
          <thead>
            <tr>
              <th scope="col">{t('data.zone')}</th>
              {challenges.map(({ id }) => (
                <th key={id} scope="col">
                  <a href={`#challenge-${id}`}>{t(`challenges.short.${id}`)}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={portion.list}>
            {portion.shown.map(({ id: zone, names }) => (
              <tr key={zone}>
                <th scope="row">{names[lang]}</th>
                {challenges.map(({ id, zones: told }) => (
                  <td key={id}>
                    <BearingCell
                      href={`#${challengeId(id, zone)}`}
                      facts={told.find((one) => one.id === zone)?.facts ?? []}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <ShowMore portion={portion} of={t('challenges.table')} />
    </>
  );
}

interface BearingCellProps {
  readonly href: string;
  readonly facts: Parameters<typeof bearingCounts>[0];
}

function BearingCell({ href, facts }: BearingCellProps) {
  const { t } = useAtlas();
  if (facts.length === 0) return <em className="not-established">{t('challenges.noFact')}</em>;
  const counts = bearingCounts(facts);
  const found = readings.filter((reading) => counts[reading] > 0);
  return (
    <a href={href}>
      {found.map((reading) => (
        <span key={reading} className="reading">
          <BearingMark bearing={reading} />
          <span aria-hidden="true">{counts[reading]}</span>
          <span className="visually-hidden">
            {t(`challenges.tally.${reading}`, { count: counts[reading] })}{' '}
          </span>
        </span>
      ))}
    </a>
  );
}
