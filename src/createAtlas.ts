import type { AtlasIndex, ZoneBundle } from './dataset/bundle.ts';
import { Formatter } from './i18n/format.ts';
import type { Catalogue } from './i18n/i18n.ts';
import type { Atlas } from './panels/context.ts';
import { type Host, pageHost } from './panels/host.ts';
import type { Address } from './state/address.ts';
import { createAtlasStore } from './state/store.ts';

/** Puts one atlas together. The browser and the build call it alike, so both draw the same page. */
export function createAtlas(
  address: Address,
  index: AtlasIndex,
  catalogue: Catalogue,
  loadZone: (id: string) => Promise<ZoneBundle>,
  host: Host = pageHost,
): Atlas {
  const { t } = catalogue;
  return {
    store: createAtlasStore(),
    index,
    lang: address.lang,
    t,
    catalogue,
    format: new Formatter(address.lang, t),
    address,
    loadZone,
    host,
  };
}
