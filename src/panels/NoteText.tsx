import { isSelfReported } from '../dataset/provenance.ts';
import type { Cited, Source } from '../dataset/schema.ts';
import { CorrectionLink } from './CorrectionLink.tsx';
import { useAtlas } from './context.ts';
import { cslDate, issued } from './sourceText.ts';

interface NoteTextProps {
  readonly claim: Cited;
  readonly source: Source;
  readonly at: string;
}

/** Everything that says where a value comes from. */
export function NoteText({ claim, source, at }: NoteTextProps) {
  const { t, format, lang } = useAtlas();
  const { title, language, URL: url, kind } = source;
  const when = format.when(claim);
  const date = issued(source);
  const published = [
    source.publisher ?? source['container-title'],
    date ? format.date(date) : t('facts.undated'),
    t(`facts.kind.${kind}`),
  ].filter(Boolean);
  return (
    <>
      {url ? (
        <a href={url} rel="noopener noreferrer external" lang={language}>
          {title}
        </a>
      ) : (
        <strong lang={language}>{title}</strong>
      )}
      <span>{published.join(' · ')}</span>
      {claim.locator && <span>{claim.locator}</span>}
      {claim.instrument && <span>{t('facts.instrument', { instrument: claim.instrument })}</span>}
      {when && <span>{t('facts.holdsFor', { when })}</span>}
      {claim.note && <span>{claim.note[lang]}</span>}
      {isSelfReported(source) && <span>{t('facts.selfReportedWhy')}</span>}
      <span>
        {t('facts.read', { date: format.date(cslDate(source.accessed)) })}
        {!url && ` · ${t('facts.noLink')}`}
      </span>
      <CorrectionLink at={at} />
    </>
  );
}
