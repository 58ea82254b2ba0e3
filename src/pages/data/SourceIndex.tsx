import type { Overview, Support } from '../../dataset/overview.ts';
import { question } from '../../dataset/questions.ts';
import { useAtlas } from '../../panels/context.ts';
import { SourceEntry } from '../../panels/SourceList.tsx';
import { pathOf } from '../../state/address.ts';

/** Every source with the questions that it answers, zone by zone. */
export function SourceIndex({ overview }: { overview: Overview }) {
  return (
    <ul className="source-index">
      {overview.sources.map(({ source, supports }) => (
        <li key={source.id} id={source.id}>
          <SourceEntry source={source} />
          {supports.length > 0 && <Supports supports={supports} overview={overview} />}
        </li>
      ))}
    </ul>
  );
}

function Supports({ supports, overview }: { supports: readonly Support[]; overview: Overview }) {
  const { t, lang, format, address } = useAtlas();
  const nameOf = (subject: string) =>
    overview.zones.find(({ id }) => id === subject)?.names?.[lang] ?? format.country(subject);
  const isZone = (subject: string) => overview.zones.some(({ id }) => id === subject);
  return (
    <small className="supports">
      {supports.map(({ subject, questions }) => (
        <span key={subject}>
          {isZone(subject) ? (
            <a href={`${address.root}${pathOf({ kind: 'zone', id: subject }, lang)}`}>
              {nameOf(subject)}
            </a>
          ) : (
            nameOf(subject)
          )}
          {': '}
          {questions
            .map((key) =>
              key === 'participations' ? t('data.participations') : question(key).label[lang],
            )
            .join(lang === 'zh' ? '、' : ', ')}
        </span>
      ))}
    </small>
  );
}
