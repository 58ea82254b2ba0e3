import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';
import { createAtlas } from './createAtlas.ts';
import type { AtlasIndex, ZoneBundle } from './dataset/bundle.ts';
import type { Mobility } from './dataset/mobility.ts';
import type { Overview } from './dataset/overview.ts';
import { en, type Messages } from './i18n/en.ts';
import { zh } from './i18n/zh.ts';
import { atlasJsonLd, zoneJsonLd } from './jsonLd.ts';
import { AtlasPage } from './pages/AtlasPage.tsx';
import { ComparePage } from './pages/ComparePage.tsx';
import { DataPage } from './pages/DataPage.tsx';
import { PolicyPage } from './pages/PolicyPage.tsx';
import { ZonePage } from './pages/ZonePage.tsx';
import { type Address, pathOf } from './state/address.ts';
import { type Language, languages } from './state/view.ts';

const messages: Record<Language, Messages> = { en, zh };
const htmlLanguage: Record<Language, string> = { en: 'en', zh: 'zh-Hans' };

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c);
/** JSON inside a script element: no character can end the element. */
const escapeJson = (json: string) => json.replaceAll('<', '\\u003c');

/** What a page is written from. */
export interface PageSource {
  /** The built index.html, its addresses relative to the root. */
  readonly template: string;
  readonly address: Address;
  readonly index: AtlasIndex;
  readonly bundles: ReadonlyMap<string, ZoneBundle>;
  readonly overview: Overview;
  readonly mobility: Mobility;
  /** Address under which the site will be found, ending in a slash, where the build was told. */
  readonly site?: string | undefined;
  /** Leaves the page empty for the browser to fill: for datasets too large to write every page in full. */
  readonly shell?: boolean;
}

/** Beyond so many zones a page does not hold the list of all: it would grow with their square. */
const MOST_ZONES_IN_PAGE = 300;

/** The part of the list that is written into a page; the page fetches it where there is none. */
function indexInPage({ index, address: { page } }: PageSource): AtlasIndex | undefined {
  if (index.zones.length <= MOST_ZONES_IN_PAGE) return index;
  if (page.kind !== 'zone') return undefined;
  return { ...index, zones: index.zones.filter(({ id }) => id === page.id), capitals: [] };
}

function bundleIn(bundles: PageSource['bundles'], id: string): ZoneBundle {
  const bundle = bundles.get(id);
  if (!bundle) throw new Error(`There is no zone ${id} to write a page of`);
  return bundle;
}

/** The page of an address, with its title. */
function pageOf({ address, bundles, overview, mobility }: PageSource, text: Messages) {
  const { page, lang } = address;
  switch (page.kind) {
    case 'atlas':
      return { title: text.site.tagline, content: <AtlasPage /> };
    case 'policy':
      return { title: text.policy.title, content: <PolicyPage mobility={mobility} /> };
    case 'data':
      return { title: text.data.title, content: <DataPage overview={overview} /> };
    case 'zone': {
      const bundle = bundleIn(bundles, page.id);
      return { title: bundle.zone.names[lang], content: <ZonePage bundle={bundle} /> };
    }
    case 'compare': {
      if (!page.pair) return { title: text.compare.title, content: <ComparePage /> };
      const [a, b] = page.pair;
      const pair = [bundleIn(bundles, a), bundleIn(bundles, b)] as const;
      const names = pair.map(({ zone }) => zone.names.short[lang]);
      return { title: names.join(' – '), content: <ComparePage bundles={pair} /> };
    }
  }
}

/** Writes one page in full: what a reader without script sees, and what React takes over. */
export function renderPage(source: PageSource): string {
  const { template, address } = source;
  const index = indexInPage(source);
  const text = messages[address.lang];
  const atlas = createAtlas(address, index ?? source.index, text, () =>
    Promise.reject(new Error('Nothing is fetched while a page is written')),
  );
  const page = pageOf(source, text);
  const body = source.shell ? '' : renderToString(<App atlas={atlas}>{page.content}</App>);
  const title = `${page.title} · ${text.site.name}`;
  const { description } = text.site;
  return template
    .replaceAll(/(src|href)="\.\//g, `$1="${address.root}`)
    .replace('<html lang="en">', `<html lang="${htmlLanguage[address.lang]}">`)
    .replace(/<title>.*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace('<!--head-->', () => head(source, description, title))
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`)
    .replace('<!--data-->', () =>
      index
        ? `<script type="application/json" id="atlas-index">${escapeJson(JSON.stringify(index))}</script>`
        : '',
    );
}

/** Description, other languages and, where a page is a dataset, its description for search engines. */
function head(source: PageSource, description: string, name: string): string {
  const { page, root } = source.address;
  const alternates = languages.map(
    (lang) =>
      `<link rel="alternate" hreflang="${htmlLanguage[lang]}" href="${root}${pathOf(page, lang)}" />`,
  );
  const about = describe(source, description, name);
  return [
    `<meta name="description" content="${escapeHtml(description)}" />`,
    ...alternates,
    ...(about
      ? [`<script type="application/ld+json">${escapeJson(JSON.stringify(about))}</script>`]
      : []),
  ].join('\n    ');
}

function describe(
  { address, index, bundles, site }: PageSource,
  description: string,
  name: string,
) {
  const { page, lang, root } = address;
  const { edition } = index;
  const base = site ?? root;
  const described = {
    lang,
    name,
    description,
    url: `${base}${pathOf(page, lang)}`,
    dataUrl: `${base}data/`,
    edition,
  };
  if (page.kind === 'data') return atlasJsonLd(described, index);
  const bundle = page.kind === 'zone' ? bundles.get(page.id) : undefined;
  return bundle && zoneJsonLd(described, bundle);
}
