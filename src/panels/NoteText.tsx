import type { ZoneSummary } from '../dataset/bundle.ts';
import { titleLanguage } from '../dataset/language.ts';
import { isSelfReported } from '../dataset/provenance.ts';
import { isQuestionKey, question } from '../dataset/questions.ts';
import type { Cited, Source } from '../dataset/schema.ts';
import type { Language } from '../state/view.ts';
import { CiteButton } from './CiteButton.tsx';
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
  const { t, format, lang, index } = useAtlas();
  const { title, URL: url, kind } = source;
  const language = titleLanguage(source);
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
      <span className="note-actions">
        <CiteButton part={partOf(at, lang, index.zones)} hash={hashOf(at)} />
        <CorrectionLink at={at} />
      </span>
    </>
  );
}

/** Zone or country and question of a claim, from where it stands, e.g. `zones/rayong.json: facts.tenants…`. */
function placeOf(at: string) {
  const [, folder, id, key = ''] =
    /^(zones|countries)\/([a-z-]+)\.json: facts\.(\w+)/.exec(at) ?? [];
  return { folder, id, key: isQuestionKey(key) ? key : undefined };
}

/** What a single value is called in a citation. */
function partOf(at: string, lang: Language, zones: readonly ZoneSummary[]): string {
  const { id, key } = placeOf(at);
  const zone = zones.find((z) => z.id === id)?.names.short[lang];
  return [zone ?? id?.toUpperCase(), key && question(key).label[lang]].filter(Boolean).join(': ');
}

/** The anchor of a value's row. */
function hashOf(at: string): string {
  const { folder, key } = placeOf(at);
  if (key === undefined) return '#participants';
  return folder === 'zones' ? `#${key}` : `#host-${key}`;
}
