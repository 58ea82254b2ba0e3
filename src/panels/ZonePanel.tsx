import { type MouseEvent, useEffect, useId, useMemo, useRef } from 'react';
import type { ZoneSummary } from '../dataset/bundle.ts';
import { type Section, sections } from '../state/view.ts';
import { useAtlas, useAtlasState } from './context.ts';
import { FiguresContext } from './figures/context.ts';
import { useZoneBundle } from './useZoneBundle.ts';
import { ZoneActions } from './ZoneActions.tsx';
import { figureHomeOf } from './ZoneProvider.tsx';
import { ZoneTitle } from './ZoneTitle.tsx';
import { ZoneView } from './ZoneView.tsx';

/** The panel beside the map: one zone with all that is known of it. */
export function ZonePanel({ zone }: { zone: ZoneSummary }) {
  const atlas = useAtlas();
  const { t, lang, store, host } = atlas;
  const loading = useZoneBundle(zone.id);
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  const section = useAtlasState((state) => state.view.section);
  const ready = loading.state === 'ready';
  const bundle = ready ? loading.bundle : undefined;
  const figures = useMemo(() => bundle && figureHomeOf(bundle, atlas), [bundle, atlas]);

  useEffect(() => {
    const target = panel.current?.querySelector(`.section.${section}`);
    if (ready && section && target) host.reveal(target);
  }, [ready, section, host]);

  // On a phone the list is hidden behind the panel until that has gone: only then it can take the focus.
  const closed = useRef(false);
  useEffect(
    () => () => {
      if (closed.current) host.find(`zone-link-${zone.id}`)?.focus();
    },
    [host, zone.id],
  );
  const close = () => {
    closed.current = true;
    store.getState().closeZone();
  };
  const name = zone.names.short[lang];
  return (
    <aside
      ref={panel}
      className="zone-panel"
      aria-labelledby={titleId}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <button type="button" className="close" onClick={close}>
        <span className="close-panel">{t('zone.close')}</span>
        {/* Styles show this one in its place where the panel is a page. */}
        <span className="close-page" hidden>
          {t('reach.allZones')}
        </span>
      </button>
      <ZoneTitle zone={zone} id={titleId} />
      <FiguresContext value={figures}>
        <ZoneActions zone={zone} />
      </FiguresContext>
      <SectionLinks current={section} />
      {loading.state === 'loading' && <p role="status">{t('zone.loading', { zone: name })}</p>}
      {loading.state === 'failed' && (
        <div className="failure" role="alert">
          <p>{t('zone.failed', { zone: name })}</p>
          <p>{t('zone.failedWhy', { reason: loading.reason })}</p>
          <button type="button" onClick={loading.retry}>
            {t('zone.retry')}
          </button>
        </div>
      )}
      {loading.state === 'ready' && <ZoneView bundle={loading.bundle} level={3} />}
    </aside>
  );
}

function SectionLinks({ current }: { current: Section | undefined }) {
  const { t, store, host } = useAtlas();
  const go = (event: MouseEvent, section: Section) => {
    event.preventDefault();
    store.getState().goTo(section);
    host.find(section)?.scrollIntoView();
  };
  return (
    <nav className="section-links" aria-label={t('zone.sections')}>
      {sections.map((section) => (
        <a
          key={section}
          href={`#${section}`}
          className={section}
          aria-current={section === current ? 'true' : undefined}
          onClick={(event) => go(event, section)}
        >
          {t(`sections.${section}`)}
        </a>
      ))}
    </nav>
  );
}
