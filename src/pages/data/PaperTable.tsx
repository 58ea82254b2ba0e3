import type { Paper, PaperRow } from '../../dataset/paperSchema.ts';
import type { Text } from '../../dataset/schema.ts';
import { useAtlas } from '../../panels/context.ts';
import { pathOf } from '../../state/address.ts';

const cells = ['name', 'year', 'enterprise', 'location'] as const;

/** The 2018 paper's own profile of each zone beside what the atlas says. */
export function PaperTable({ paper }: { paper: Paper }) {
  const { t, lang, index, address } = useAtlas();
  const { citation, table1 } = paper;
  const authors = citation.authors.map(({ family }) => family).join(lang === 'zh' ? '、' : ', ');
  const words = `${authors} (${citation.year}), ${citation.journal} ${citation.volume}(${citation.issue}): ${citation.pages}`;
  return (
    <>
      <p>{t('data.paperLead', { citation: words })}</p>
      <p>
        <a href={`https://doi.org/${citation.doi}`} rel="noopener noreferrer">
          doi:{citation.doi}
        </a>
      </p>
      {table1.rows.map((row) => (
        <section key={row.zone} className="paper-row">
          <h3>
            <a href={`${address.root}${pathOf({ kind: 'zone', id: row.zone }, lang)}`}>
              {index.zones.find(({ id }) => id === row.zone)?.names.short[lang] ?? row.zone}
            </a>
          </h3>
          <RowView row={row} />
        </section>
      ))}
      <h3>{t('data.notSeenParts')}</h3>
      <ul className="bullets">
        {paper.notSeen.map((part) => (
          <li key={part.en}>{part[lang]}</li>
        ))}
      </ul>
    </>
  );
}

function RowView({ row }: { row: PaperRow }) {
  const { t, lang } = useAtlas();
  if ('notSeen' in row) {
    return (
      <p>
        <em className="not-established">{t('data.notSeen')}</em>
        <small className="note">{row.notSeen[lang]}</small>
      </p>
    );
  }
  const says = (cell: Text | number) => (typeof cell === 'number' ? String(cell) : cell[lang]);
  return (
    <table className="paper-table">
      <thead>
        <tr>
          <td />
          <th scope="col">{t('data.paperSays')}</th>
          <th scope="col">{t('data.weSay')}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => {
          const verdict = row.comparison[cell];
          return (
            <tr key={cell}>
              <th scope="row">{t(`data.${cell}`)}</th>
              <td>{says(row[cell])}</td>
              <td>{verdict === 'agrees' ? t('data.agrees') : verdict[lang]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
