import mapStyles from 'maplibre-gl/dist/maplibre-gl.css?inline';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from '../App.tsx';
import { contentOf } from '../content.tsx';
import { createAtlas } from '../createAtlas.ts';
import { loadIndex, zoneLoader } from '../dataset/load.ts';
import { loadCatalogue } from '../i18n/load.ts';
import type { Atlas } from '../panels/context.ts';
import type { Host } from '../panels/host.ts';
import { parse } from '../state/url.ts';
import { plainSettings, type Settings, type Theme } from '../state/view.ts';
import styles from '../styles/index.css?inline';
import { leadLinksOut } from './links.ts';
import { addressOf, type MountOptions, pageUrl } from './options.ts';
import { followAnchors, shadowHost } from './shadowHost.ts';
import { ROOT_CLASS, shadowStyles } from './shadowStyles.ts';

/** Where the site lies: the build puts this module into a folder of it. */
const root = new URL(/* @vite-ignore */ '../', import.meta.url).href;

/** One atlas in an element of a page. */
export interface Mounted {
  setTheme(theme: Theme | undefined): void;
  setHeight(height: number | undefined): void;
  dispose(): void;
}

let sheets: readonly CSSStyleSheet[] | undefined;

/** The style sheets, read once and shared: nobody writes to them. */
function styleSheets(): readonly CSSStyleSheet[] {
  sheets ??= [shadowStyles(mapStyles), shadowStyles(styles)].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  return sheets;
}

/** The atlas that the options ask for, and its page; rejects where there is none. */
async function prepare(options: MountOptions, host: Host, settings: Settings) {
  const { zone, compare, view: kind, dimension, figure } = options;
  const address = addressOf(options, root);
  const loadZone = zoneLoader(root);
  const [catalogue, index] = await Promise.all([
    loadCatalogue(address.lang, address.page.kind === 'atlas' ? 'first' : 'all'),
    loadIndex(root),
  ]);
  const known = new Set(index.zones.map(({ id }) => id));
  for (const id of [zone, ...(compare ?? [])]) {
    if (id && !known.has(id)) throw new Error(`There is no zone “${id}”`);
  }
  const page = await contentOf(address, loadZone);
  const atlas = createAtlas(address, index, catalogue, loadZone, host);
  const { view: told } = parse(options.query ?? '', {
    zones: known,
    countries: new Set(index.zones.map(({ country }) => country)),
  });
  const view = {
    ...told,
    zone: kind === 'atlas' && zone ? zone : told.zone,
    section: dimension ?? told.section,
    figure: figure ?? told.figure,
    pair: compare ?? told.pair,
  };
  atlas.store.getState().adopt({ view, settings, foreign: [], notices: [] });
  return { atlas, page };
}

/** Tells the page which zone the reader opened. */
function tellSelection(element: HTMLElement, { store }: Atlas): () => void {
  return store.subscribe(({ view }, before) => {
    if (view.zone === before.view.zone) return;
    const detail = { zone: view.zone ?? null };
    element.dispatchEvent(
      new CustomEvent('park-atlas:select', { detail, bubbles: true, composed: true }),
    );
  });
}

/** Mounts an atlas; `mount` is the same for those who do not change it afterwards. */
export function mountAtlas(element: HTMLElement, options: MountOptions): Mounted {
  const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const content = document.createElement('div');
  content.className = ROOT_CLASS;
  content.lang = options.lang === 'zh' ? 'zh-Hans' : 'en';
  // The element's own children stand there until the atlas is, and stay where it cannot come.
  const fallback = document.createElement('slot');
  shadow.adoptedStyleSheets = [...styleSheets()];
  shadow.replaceChildren(fallback);

  let { theme } = options;
  let atlas: Atlas | undefined;
  let wanted = true;
  const ends = [leadLinksOut(content, pageUrl(options, root)), followAnchors(shadow, content)];
  const setHeight = (height: number | undefined) => {
    content.style.height = height === undefined ? '' : `${height}px`;
    content.style.overflow = height === undefined ? '' : 'auto';
  };
  setHeight(options.height);

  const show = (prepared: Awaited<ReturnType<typeof prepare>>) => {
    if (!wanted) return;
    atlas = prepared.atlas;
    atlas.store.getState().setTheme(theme);
    const reactRoot = createRoot(content);
    ends.push(tellSelection(element, atlas), () => reactRoot.unmount());
    shadow.replaceChildren(content);
    // At once, so that there is no moment with neither children nor atlas.
    flushSync(() => reactRoot.render(<App atlas={prepared.atlas}>{prepared.page}</App>));
  };
  const fail = (error: unknown) => {
    if (!wanted) return;
    console.error(error);
    const detail = { reason: error instanceof Error ? error.message : String(error) };
    element.dispatchEvent(new CustomEvent('park-atlas:error', { detail }));
  };
  prepare(options, shadowHost(shadow, content, root), { ...plainSettings, embed: true, theme })
    .then(show)
    .catch(fail);

  return {
    setTheme: (next) => {
      theme = next;
      atlas?.store.getState().setTheme(next);
    },
    setHeight,
    dispose: () => {
      if (!wanted) return;
      wanted = false;
      for (const end of ends) end();
      shadow.replaceChildren(document.createElement('slot'));
    },
  };
}
