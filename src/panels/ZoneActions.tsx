import type { ZoneSummary } from '../dataset/bundle.ts';
import { pathOf } from '../state/address.ts';
import { CiteButton } from './CiteButton.tsx';
import { CompareLink } from './CompareLink.tsx';
import { CopyButton } from './CopyButton.tsx';
import { useAtlas, useAtlasState } from './context.ts';
import { DownloadButton } from './DownloadButton.tsx';
import { EmbedButton } from './EmbedButton.tsx';
import { viewHref } from './viewHref.ts';

/** What a reader can do with a zone: read it as a page, compare it, take its address or its facts, cite it, print it. */
export function ZoneActions({ zone, page }: { zone: ZoneSummary; page?: boolean }) {
  const atlas = useAtlas();
  const { t, lang, address } = atlas;
  const embedded = useAtlasState(({ settings }) => settings.embed);
  const path = `${address.root}${pathOf({ kind: 'zone', id: zone.id }, lang)}`;
  return (
    <div className="zone-actions">
      {!page && (
        <a className="button" href={path}>
          {t('zone.page')}
        </a>
      )}
      <CompareLink zone={zone.id} />
      <CopyButton name={t('zone.copyLink')} text={() => viewHref(atlas)} />
      <CiteButton part={zone.names[lang]} path={path} />
      <DownloadButton zones={[zone.id]} />
      <EmbedButton page={{ kind: 'zone', id: zone.id }} name={zone.names.short[lang]} />
      {page && !embedded && (
        <button type="button" onClick={() => window.print()}>
          {t('zone.print')}
        </button>
      )}
    </div>
  );
}
