import { type MouseEvent, memo, useState } from 'react';
import type { ZoneSummary } from '../dataset/bundle.ts';
import { CompareLink } from '../panels/CompareLink.tsx';
import { useAtlas, useAtlasState } from '../panels/context.ts';
import { DownloadButton } from '../panels/DownloadButton.tsx';
import { EmbedButton } from '../panels/EmbedButton.tsx';
import { pathOf } from '../state/address.ts';
import { SaveMapButton } from './SaveMapButton.tsx';

/** A click that the page may answer itself; others (new tab, new window) are the browser's. */
export const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** So many zones are listed in one go, as they are written into the page. */
const LISTED = 300;
/** Of more, so many at first and with each press, so that a filter answers at once on a slow device too. */
const STEP = 100;

/** The list of zones: the primary control, which the map mirrors. */
export const ZoneList = memo(function ZoneList({ zones }: { zones: readonly ZoneSummary[] }) {
  const { t, index, store } = useAtlas();
  const { setQuery, setCountries } = store.getState();
  const [most, setMost] = useState(index.zones.length > LISTED ? STEP : LISTED);
  const left = zones.length - most;
  return (
    <div className="zone-list">
      <p className="list-count" role="status">
        {t('list.count', { shown: zones.length, count: index.zones.length })}
      </p>
      {zones.length === 0 && (
        <div className="empty">
          <p>
            {t('list.none')} {t('list.widen')}
          </p>
          <button
            type="button"
            onClick={() => {
              setQuery('');
              setCountries([]);
            }}
          >
            {t('list.showAll')}
          </button>
        </div>
      )}
      <ul aria-label={t('list.heading')} id="zones">
        {zones.slice(0, most).map((zone) => (
          <ZoneItem key={zone.id} zone={zone} />
        ))}
      </ul>
      {left > 0 && (
        <p className="list-actions">
          <button type="button" onClick={() => setMost(most + STEP)}>
            {t('list.more', { count: Math.min(left, STEP) })}
          </button>
        </p>
      )}
      {zones.length > 0 && (
        <p className="list-actions">
          {zones.length <= LISTED && (
            <DownloadButton zones={zones.map(({ id }) => id)} name={t('download.selection')} />
          )}
          <EmbedButton name={t('embed.atlasName')} />
          <SaveMapButton zones={zones} />
        </p>
      )}
    </div>
  );
});

/** One zone of the list; it stays as it is while others come and go. */
const ZoneItem = memo(function ZoneItem({ zone }: { zone: ZoneSummary }) {
  const { t, lang, format, store, address } = useAtlas();
  const selected = useAtlasState((state) => state.view.zone === zone.id);
  const hovered = useAtlasState((state) => state.hovered === zone.id);
  const { openZone, hover } = store.getState();
  const parent =
    zone.parent && (lang === 'zh' ? (zone.parent.zh ?? zone.parent.en) : zone.parent.en);
  return (
    <li
      className={['zone-item', selected && 'selected', hovered && 'hovered']
        .filter(Boolean)
        .join(' ')}
      onPointerEnter={() => hover(zone.id)}
      onPointerLeave={() => hover(undefined)}
    >
      <a
        href={`${address.root}${pathOf({ kind: 'zone', id: zone.id }, lang)}`}
        id={`zone-link-${zone.id}`}
        aria-current={selected ? 'true' : undefined}
        onFocus={() => hover(zone.id)}
        onBlur={() => hover(undefined)}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          openZone(zone.id);
        }}
      >
        {zone.names.short[lang]}
      </a>
      {zone.founded && (
        <span className="year" title={t('list.founded', { year: zone.founded })}>
          {zone.founded}
        </span>
      )}
      <span className="about" suppressHydrationWarning>
        {[format.country(zone.country), parent].filter(Boolean).join(' · ')}
      </span>
      <CompareLink
        zone={zone.id}
        name={t('comparePage.compareWith', { zone: zone.names.short[lang] })}
        className="compare-link"
      />
    </li>
  );
});
