import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';
import { createAtlas } from './createAtlas.ts';
import type { AtlasIndex, ZoneBundle } from './dataset/bundle.ts';
import { packIndex } from './dataset/indexFile.ts';
import { firstOfMobility, type Mobility } from './dataset/mobility.ts';
import { firstOfOverview } from './dataset/overview.ts';
import { IN_FULL } from './dataset/portions.ts';
import {
  escapeHtml,
  escapeJson,
  type HeadSource,
  headOf,
  type PageWords,
  pageWords,
} from './head.ts';
import { en, type Messages } from './i18n/en.ts';
import { wholeCatalogue } from './i18n/i18n.ts';
import { zh } from './i18n/zh.ts';
import { htmlLanguage } from './languageTags.ts';
import { AtlasPage } from './pages/AtlasPage.tsx';
import { ComparePage } from './pages/ComparePage.tsx';
import { DataPage } from './pages/DataPage.tsx';
import { PolicyPage } from './pages/PolicyPage.tsx';
import { PolicyFigureView } from './pages/policy/PolicyFigureView.tsx';
import { ZonePage } from './pages/ZonePage.tsx';
import { type Atlas, AtlasContext } from './panels/context.ts';
import { matrixRows } from './policy/matrix.ts';
import { type Linked, oembed, socialTags } from './social.ts';
import { policyFigures } from './state/figures.ts';
import type { Language } from './state/view.ts';

const messages: Record<Language, Messages> = { en, zh };

/** A file that a page will ask for, named in its head so that it comes at once. */
export interface Preload {
  /** Below the root. */
  readonly path: string;
  readonly as: 'script' | 'font' | 'fetch';
}

/** What a page is written from. */
export interface PageSource extends HeadSource {
  /** The built index.html, its addresses relative to the root. */
  readonly template: string;
  readonly mobility: Mobility;
  /** What the page will ask for; nothing where it is left out. */
  readonly preloads?: readonly Preload[];
  /** Leaves the page empty for the browser to fill: for datasets too large to write every page in full. */
  readonly shell?: boolean;
  /** Is told each figure of the page. */
  readonly tellFigure?: Atlas['tellFigure'];
}

/**
 * The part of the list that is written into a page; the page fetches it where there is none. Of many zones a page
 * does not hold all: it would grow with their square.
 */
function indexInPage({ index, bundles, address: { page } }: PageSource): AtlasIndex | undefined {
  if (index.zones.length <= IN_FULL) return index;
  if (page.kind !== 'zone') return undefined;
  return { ...index, zones: [bundleIn(bundles, page.id).summary], capitals: [] };
}

function bundleIn(bundles: PageSource['bundles'], id: string): ZoneBundle {
  const bundle = bundles.get(id);
  if (!bundle) throw new Error(`There is no zone ${id} to write a page of`);
  return bundle;
}

/** What the page of an address shows. */
function contentOf({ address: { page }, bundles, overview, mobility }: PageSource): ReactNode {
  switch (page.kind) {
    case 'atlas':
      return <AtlasPage />;
    case 'policy':
      return <PolicyPage mobility={firstOfMobility(mobility)} />;
    case 'data':
      return <DataPage overview={firstOfOverview(overview)} />;
    case 'zone':
      return <ZonePage bundle={bundleIn(bundles, page.id)} />;
    case 'compare': {
      if (!page.pair) return <ComparePage />;
      const [a, b] = page.pair;
      return <ComparePage bundles={[bundleIn(bundles, a), bundleIn(bundles, b)]} />;
    }
  }
}

/** The atlas that a page is written in. */
const atlasOf = ({ address, index, tellFigure }: PageSource): Atlas => ({
  ...createAtlas(address, index, wholeCatalogue(address.lang, messages[address.lang]), () =>
    Promise.reject(new Error('Nothing is fetched while a page is written')),
  ),
  ...(tellFigure && { tellFigure }),
});

/** Tells the figures that the policy page shows once a reader chose them. */
export function tellFurtherFigures(source: PageSource): void {
  const { address, mobility, index } = source;
  if (address.page.kind !== 'policy') return;
  const judged = { mobility, fetchWhole: async () => mobility, rows: matrixRows(index.zones) };
  for (const figure of policyFigures) {
    renderToString(
      <AtlasContext value={atlasOf(source)}>
        <PolicyFigureView {...judged} figure={figure} />
      </AtlasContext>,
    );
  }
}

/**
 * Names a file for `boot.ts`, which asks for all of them once the page is painted: what the page is worked with does
 * not hold up what it is painted with. The font is part of that, and asked for at once.
 */
function preloadLink({ path, as }: Preload, root: string): string {
  const href = `${root}${path}`;
  // Fonts, and what script fetches, are asked for as if from elsewhere; another kind of request would not be the same.
  if (as === 'font') {
    return `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}" />`;
  }
  return as === 'script'
    ? `<link rel="later" data-rel="modulepreload" href="${href}" />`
    : `<link rel="later" data-rel="preload" as="fetch" crossorigin href="${href}" />`;
}

/** The list of zones where it is not in the page: not only once script asks for it. */
const LIST: Preload = { path: 'data/index.json', as: 'fetch' };

/** Writes one page in full: what a reader without script sees, and what React takes over. */
export function renderPage(source: PageSource): string {
  const { template, address } = source;
  const index = indexInPage(source);
  const text = messages[address.lang];
  const atlas = atlasOf({ ...source, index: index ?? source.index });
  const body = source.shell ? '' : renderToString(<App atlas={atlas}>{contentOf(source)}</App>);
  const words = pageWords(source, atlas);
  const title = `${words.title} · ${text.site.name}`;
  return (
    template
      // A page opened from a file has no origin: its stylesheet would be refused.
      .replaceAll(' crossorigin', '')
      .replaceAll(/(src|href)="\.\//g, `$1="${address.root}`)
      .replace('<html lang="en">', `<html lang="${htmlLanguage[address.lang]}">`)
      .replace(/<title>.*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
      .replace('<!--head-->', () =>
        [
          headOf(source, words, atlas),
          ...[...(source.preloads ?? []), ...(index ? [] : [LIST])].map((file) =>
            preloadLink(file, address.root),
          ),
          ...socialTags(linkedOf(source, words), escapeHtml),
        ].join('\n    '),
      )
      .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`)
      .replace('<!--data-->', () =>
        index
          ? `<script type="application/json" id="atlas-index">${escapeJson(JSON.stringify(packIndex(index)))}</script>`
          : '',
      )
  );
}

const linkedOf = ({ address, site, index }: PageSource, words: PageWords): Linked => ({
  address,
  site,
  ...words,
  text: messages[address.lang],
  zones: index.zones.length,
});

/** What turns a pasted link to a page into a frame; only a site that knows its address has it. */
export function oembedOf(source: PageSource & { readonly site: string }) {
  return oembed(linkedOf(source, pageWords(source, atlasOf(source))), source.site);
}
