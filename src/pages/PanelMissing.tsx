import type { ZoneSummary } from '../dataset/bundle.ts';
import { useAtlas } from '../panels/context.ts';
import { pathOf } from '../state/address.ts';

/**
 * Where the panel's code could not be fetched: without network, or because the site was renewed while this page was
 * open. The zone's own page is complete in itself.
 */
export function PanelMissing({ zone }: { zone: ZoneSummary }) {
  const { t, lang, address, store } = useAtlas();
  return (
    <aside className="zone-panel" aria-label={zone.names.short[lang]}>
      <div className="empty" role="alert">
        <p>{t('missing.part')}</p>
        <p>
          <a href={`${address.root}${pathOf({ kind: 'zone', id: zone.id }, lang)}`}>
            {t('missing.open', { zone: zone.names.short[lang] })}
          </a>
        </p>
        <button type="button" onClick={() => store.getState().closeZone()}>
          {t('missing.close')}
        </button>
      </div>
    </aside>
  );
}
