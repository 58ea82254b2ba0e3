import { type MouseEvent, memo } from 'react';
import type { ZoneSummary } from '../dataset/bundle.ts';
import { IN_FULL } from '../dataset/portions.ts';
import { CompareLink } from '../panels/CompareLink.tsx';
import { useAtlas, useAtlasState } from '../panels/context.ts';
import { DownloadButton } from '../panels/DownloadButton.tsx';
import { EmbedButton } from '../panels/EmbedButton.tsx';
import { ShowMore, usePortion } from '../panels/portion.tsx';
import { pathOf } from '../state/address.ts';
import { SaveMapButton } from './SaveMapButton.tsx';

/** A click that the page may answer itself; others (new tab, new window) are the browser's. */
export const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

interface ZoneListProps {
  /** What the filter leaves. */
  readonly zones: readonly ZoneSummary[];
  /** What it left before, where the items follow the count later. */
  readonly listed?: readonly ZoneSummary[];
}

/** The list of zones: the primary control, which the map mirrors. */
export const ZoneList = memo(function ZoneList({ zones, listed = zones }: ZoneListProps) {
  const { t, index, store } = useAtlas();
  const { setQuery, setCountries } = store.getState();
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
      <Items zones={listed} />
      {zones.length > 0 && (
        <p className="list-actions">
          {zones.length <= IN_FULL && (
            <DownloadButton zones={zones.map(({ id }) => id)} name={t('download.selection')} />
          )}
          <EmbedButton name={t('embed.atlasName')} />
          <SaveMapButton zones={zones} />
        </p>
      )}
    </div>
  );
});

const Items = memo(function Items({ zones }: { zones: readonly ZoneSummary[] }) {
  const { t, index } = useAtlas();
  const portion = usePortion<ZoneSummary, HTMLUListElement>(zones, { among: index.zones.length });
  return (
    <>
      <ul aria-label={t('list.heading')} id="zones" ref={portion.list}>
        {portion.shown.map((zone) => (
          <ZoneItem key={zone.id} zone={zone} />
        ))}
      </ul>
      {zones.length > 0 && <ShowMore portion={portion} of={t('list.heading')} />}
    </>
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
