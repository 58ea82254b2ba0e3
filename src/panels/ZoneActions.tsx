import { useState } from 'react';
import type { ZoneSummary } from '../dataset/bundle.ts';
import { pathOf } from '../state/address.ts';
import { useAtlas } from './context.ts';

/** What a reader can do with a zone: read it as a page, take its address, print it. */
export function ZoneActions({ zone, page }: { zone: ZoneSummary; page?: boolean }) {
  const { t, lang, address } = useAtlas();
  const href = `${address.root}${pathOf({ kind: 'zone', id: zone.id }, lang)}`;
  return (
    <div className="zone-actions">
      {!page && (
        <a className="button" href={href}>
          {t('zone.page')}
        </a>
      )}
      <CopyLink />
      {page && (
        <button type="button" onClick={() => window.print()}>
          {t('zone.print')}
        </button>
      )}
    </div>
  );
}

/** Copies the address of the view; where the clipboard is refused it shows the address to copy by hand. */
function CopyLink() {
  const { t } = useAtlas();
  const [result, setResult] = useState<'copied' | 'refused'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setResult('copied');
    } catch {
      setResult('refused');
    }
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {t('zone.copyLink')}
      </button>
      <span role="status" className="copy-result">
        {result === 'copied' && t('zone.copied')}
        {result === 'refused' && (
          <label>
            {t('zone.copyFailed')}{' '}
            <input readOnly value={window.location.href} onFocus={(e) => e.target.select()} />
          </label>
        )}
      </span>
    </>
  );
}
