import type { Spot, ZoneSummary } from '../dataset/bundle.ts';
import type { Formatter } from '../i18n/format.ts';
import type { Translate } from '../i18n/i18n.ts';
import type { ConnectionMark, PlaceMark, ZoneMark } from '../map/port.ts';
import type { Language } from '../state/view.ts';

/** What turns a summary into a mark: the page's language and its words. */
export interface MarkWords {
  readonly lang: Language;
  readonly t: Translate;
  readonly format: Formatter;
}

export const placeMark = ({ id, names, position }: Spot, lang: Language): PlaceMark => ({
  id,
  name: names[lang],
  position,
});

function connectionMark(spot: Spot, lang: Language): ConnectionMark[] {
  const { kind } = spot;
  return kind === 'zone site' ? [] : [{ ...placeMark(spot, lang), kind }];
}

/** A zone as the map draws it; a zone without any known position is in the list only. */
export function zoneMark(
  zone: ZoneSummary,
  { lang, t, format }: MarkWords,
  filteredOut: boolean,
): ZoneMark[] {
  const [main, ...sites] = zone.sites;
  if (!main) return [];
  const name = zone.names.short[lang];
  return [
    {
      id: zone.id,
      name,
      label: t('map.markerLabel', { zone: name, country: format.country(zone.country) }),
      position: main.position,
      sites: sites.map((site) => placeMark(site, lang)),
      home: zone.home ? placeMark(zone.home, lang) : null,
      furtherHomes: (zone.furtherHomes ?? []).map((spot) => placeMark(spot, lang)),
      connections: zone.connections.flatMap((spot) => connectionMark(spot, lang)),
      filteredOut,
    },
  ];
}
