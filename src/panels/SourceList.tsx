import { titleLanguage } from '../dataset/language.ts';
import type { Source } from '../dataset/schema.ts';
import { useAtlas, useCiting } from './context.ts';
import { useNamed } from './named.ts';
import { ShowMore, usePortion } from './portion.tsx';
import { cslDate, issued } from './sourceText.ts';

/** The numbered list of the sources that the values in view name. */
export function SourceList({ total, complete }: SourceListProps) {
  const { t } = useAtlas();
  const { sources, numbers, printed } = useCiting();
  const items = [...numbers].flatMap(([id, number]) => {
    const source = sources[id];
    return source ? [{ id, number, source, at: `source-${number}` }] : [];
  });
  const portion = usePortion<(typeof items)[number], HTMLOListElement>(items, {
    total: total ?? items.length,
    ...(complete && { complete }),
  });
  const listed = useNamed({ items, shown: portion.shown, idOf: ({ at }) => at });
  return (
    <>
      <ol className="sources" ref={portion.list}>
        {listed.map(({ id, number, source, at }) => (
          <li
            key={id}
            id={at}
            value={number}
            className={printed?.has(id) === false ? 'not-printed' : undefined}
          >
            <SourceEntry source={source} />
          </li>
        ))}
      </ol>
      <ShowMore portion={portion} of={t('sections.sources')} />
    </>
  );
}

interface SourceListProps {
  /** How many sources there are, where some are yet to be fetched. */
  readonly total?: number;
  readonly complete?: () => Promise<boolean>;
}

/** One source: its title with the link, publisher, date, kind and when it was read. */
export function SourceEntry({ source }: { source: Source }) {
  const { t, format } = useAtlas();
  const { title, URL: url, publisher, kind } = source;
  const language = titleLanguage(source);
  const date = issued(source);
  const about = [
    publisher ?? source['container-title'],
    date ? format.date(date) : t('facts.undated'),
    t(`facts.kind.${kind}`),
    t('facts.read', { date: format.date(cslDate(source.accessed)) }),
    url ? undefined : t('facts.noLink'),
  ];
  return (
    <>
      {url ? (
        <a href={url} rel="noopener noreferrer external" lang={language}>
          {title}
        </a>
      ) : (
        <span lang={language}>{title}</span>
      )}
      <small className="note">{about.filter(Boolean).join(' · ')}</small>
      {url && <span className="print-url">{url}</span>}
    </>
  );
}
