import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { contentOf } from './content.tsx';
import { createAtlas } from './createAtlas.ts';
import { indexInPage, loadIndex, zoneLoader } from './dataset/load.ts';
import { loadCatalogue } from './i18n/load.ts';
import { afterNextPaint } from './map/afterPaint.ts';
import { fetchEngineAhead } from './map/loadEngine.ts';
import { locate, pathOf } from './state/address.ts';
import { followHistory } from './state/history.ts';
import { parse } from './state/url.ts';
import { languages } from './state/view.ts';

/** `?lang=` on any page leads to that language's page; the rest of the address is kept. */
function languageWanted(): string | undefined {
  const parameters = new URLSearchParams(window.location.search);
  const wanted = languages.find((lang) => lang === parameters.get('lang'));
  const address = locate(window.location.pathname);
  if (!wanted || wanted === address.lang) return undefined;
  parameters.delete('lang');
  const search = parameters.size > 0 ? `?${parameters}` : '';
  return `${address.root}${pathOf(address.page, wanted)}${search}${window.location.hash}`;
}

/** Takes the page over. Rejects where its code, texts or data cannot be fetched. */
export async function start(): Promise<void> {
  const elsewhere = languageWanted();
  if (elsewhere !== undefined) {
    window.location.replace(elsewhere);
    return;
  }
  const address = locate(window.location.pathname);
  const { lang, root } = address;
  const loadZone = zoneLoader(root);
  const [catalogue, index, content] = await Promise.all([
    loadCatalogue(lang, address.page.kind === 'atlas' ? 'first' : 'all'),
    indexInPage(document) ?? loadIndex(root),
    contentOf(address, loadZone),
  ]);

  const atlas = createAtlas(address, index, catalogue, loadZone);
  const known = {
    zones: new Set(index.zones.map((zone) => zone.id)),
    countries: new Set(index.zones.map((zone) => zone.country)),
  };
  atlas.store.getState().adopt(parse(window.location.search, known));
  followHistory(atlas.store, known, window, afterNextPaint);

  const { embed } = atlas.store.getState().settings;
  // An embed may be far down its host's page.
  if (address.page.kind === 'atlas' && !embed) fetchEngineAhead();

  const container = document.getElementById('root');
  if (!container) throw new Error('The page has no element #root');
  const app = (
    <StrictMode>
      <App atlas={atlas}>{content}</App>
    </StrictMode>
  );
  // React finds the page as the build wrote it, then shows what the address asks for.
  if (container.firstElementChild) hydrateRoot(container, app);
  else createRoot(container).render(app);
  if (embed) {
    const { behaveAsEmbed } = await import('./embed/framed.ts');
    behaveAsEmbed(container, atlas.store);
  }
}
