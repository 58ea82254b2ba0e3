import { troubleQuestions, type ZoneTroubles } from '../../dataset/challenges.ts';
import { question } from '../../dataset/questions.ts';
import { useAtlas } from '../../panels/context.ts';
import { ShowMore, usePortion } from '../../panels/portion.tsx';
import { TableScroll } from '../../panels/TableScroll.tsx';
import { pathOf } from '../../state/address.ts';

interface TroublesTableProps {
  readonly troubles: readonly ZoneTroubles[];
  /** How many zones there are, where some are yet to be fetched. */
  readonly total: number;
  readonly complete: () => Promise<boolean>;
}

/** Obstacles, disputes and accidents: the count in each zone leads to what is told there. */
export function TroublesTable({ troubles, ...more }: TroublesTableProps) {
  const { t, lang, address } = useAtlas();
  const portion = usePortion<ZoneTroubles, HTMLTableSectionElement>(troubles, more);
  return (
    <>
      <TableScroll name={t('challenges.troubles')}>
        <table className="matrix troubles">
          <thead>
            <tr>
              <th scope="col">{t('data.zone')}</th>
              {troubleQuestions.map((key) => (
                <th key={key} scope="col">
                  {question(key).label[lang]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={portion.list}>
            {portion.shown.map(({ id, names, counts }) => (
              <tr key={id}>
                <th scope="row">{names[lang]}</th>
                {troubleQuestions.map((key) => (
                  <td key={key}>
                    {counts[key] === 0 ? (
                      <em className="not-established">{t('challenges.noFact')}</em>
                    ) : (
                      <a
                        href={`${address.root}${pathOf({ kind: 'zone', id }, lang)}#${key}`}
                        aria-label={`${names[lang]}, ${question(key).label[lang]}: ${counts[key]}`}
                      >
                        {counts[key]}
                      </a>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <ShowMore portion={portion} of={t('challenges.troubles')} />
    </>
  );
}
