import { useEffect, useRef } from 'react';
import type { ZoneSummary } from '../dataset/bundle.ts';
import { useAtlas } from './context.ts';

/** The zone's names in the page's language, Chinese or English, and the host's. The focus comes here. */
export function ZoneTitle({ zone, id, page }: { zone: ZoneSummary; id: string; page?: boolean }) {
  const { lang, format, store } = useAtlas();
  const { names } = zone;
  const title = useRef<HTMLHeadingElement>(null);
  // A panel that opens on the reader's word takes the focus; one that came with the address does not.
  useEffect(() => {
    if (!page && store.getState().openedByReader) title.current?.focus();
  }, [page, store]);
  const Heading = page ? 'h1' : 'h2';
  const { local } = names;
  const other = lang === 'zh' ? { lang: 'en', text: names.en } : { lang: 'zh', text: names.zh };
  return (
    <div className="zone-title">
      <Heading id={id} ref={title} tabIndex={-1}>
        {names[lang]}
      </Heading>
      <p className="zone-names">
        <span lang={other.lang}>{other.text}</span>
        {local && local.text !== other.text && (
          <>
            {' · '}
            <span lang={local.lang}>{local.text}</span>
          </>
        )}
      </p>
      <p className="zone-place">{format.country(zone.country)}</p>
    </div>
  );
}
