import { useMemo } from 'react';
import {
  type Overview,
  SUBJECTS,
  type Support,
  type SupportingSource,
} from '../../dataset/overview.ts';
import { question } from '../../dataset/questions.ts';
import { useAtlas } from '../../panels/context.ts';
import { useNamed } from '../../panels/named.ts';
import { ShowMore, usePortion } from '../../panels/portion.tsx';
import { SourceEntry } from '../../panels/SourceList.tsx';
import { pathOf } from '../../state/address.ts';

type Complete = () => Promise<boolean>;

interface SourceIndexProps {
  readonly overview: Overview;
  readonly complete: Complete;
}

/** Every source with the questions that it answers, zone by zone. */
export function SourceIndex({ overview, complete }: SourceIndexProps) {
  const { t, lang, index } = useAtlas();
  const { sources, counts, partial } = overview;
  const names = useMemo(
    () => new Map(index.zones.map(({ id, names: { short } }) => [id, short[lang]])),
    [index, lang],
  );
  const portion = usePortion<SupportingSource, HTMLUListElement>(sources, {
    total: counts.sources,
    complete,
  });
  const listed = useNamed({
    items: sources,
    shown: portion.shown,
    idOf: ({ source }) => source.id,
    complete,
    partial,
  });
  return (
    <>
      <ul className="source-index" ref={portion.list}>
        {listed.map((one) => (
          <li key={one.source.id} id={one.source.id}>
            <SourceEntry source={one.source} />
            {one.subjects > 0 && <Supports of={one} names={names} complete={complete} />}
          </li>
        ))}
      </ul>
      <ShowMore portion={portion} of={t('data.sources')} />
    </>
  );
}

interface SupportsProps {
  readonly of: SupportingSource;
  /** Short names of the zones. */
  readonly names: ReadonlyMap<string, string>;
  readonly complete: Complete;
}

function Supports({ of: { source, subjects, supports }, names, complete }: SupportsProps) {
  const { t, lang, format, address } = useAtlas();
  const portion = usePortion<Support, HTMLElement>(supports, {
    total: subjects,
    complete,
    ...SUBJECTS,
  });
  return (
    <>
      <small className="supports" ref={portion.list}>
        {portion.shown.map(({ subject, questions }) => (
          <span key={subject}>
            {names.has(subject) ? (
              <a href={`${address.root}${pathOf({ kind: 'zone', id: subject }, lang)}`}>
                {names.get(subject)}
              </a>
            ) : (
              <span suppressHydrationWarning>{format.country(subject)}</span>
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
      <ShowMore portion={portion} of={source.title} />
    </>
  );
}
