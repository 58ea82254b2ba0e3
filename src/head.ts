import type { AtlasIndex, ZoneBundle } from './dataset/bundle.ts';
import type { Overview } from './dataset/overview.ts';
import { atlasJsonLd, breadcrumbJsonLd, siteJsonLd, zoneJsonLd } from './jsonLd.ts';
import { htmlLanguage } from './languageTags.ts';
import type { Atlas } from './panels/context.ts';
import { type Address, pathOf } from './state/address.ts';
import { type Language, languages } from './state/view.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c);
/** JSON inside a script element: no character can end the element. */
export const escapeJson = (json: string) => json.replaceAll('<', '\\u003c');

/** What the head of a page is written from. */
export interface HeadSource {
  readonly address: Address;
  readonly index: AtlasIndex;
  readonly bundles: ReadonlyMap<string, ZoneBundle>;
  readonly overview: Overview;
  /** Address under which the site will be found, ending in a slash, where the build was told. */
  readonly site?: string | undefined;
}

/** What a page is called and what it holds, for those who have not opened it yet. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
}

type Words = Pick<Atlas, 't' | 'lang' | 'format'>;

function zoneWords({ summary, tally }: ZoneBundle, { t, lang, format }: Words) {
  const { names, country, founded } = summary;
  const name = names[lang];
  const place = format.country(country);
  const { claims, disputed, notEstablished: missing } = tally;
  const what = t('head.zoneHolds', { claims: format.number(claims), disputed, missing });
  return {
    title: t('head.zoneTitle', { name, country: place }),
    description: founded
      ? t('head.zone', { name, country: place, year: founded, what })
      : t('head.zoneUndated', { name, country: place, what }),
  };
}

/** Title and description of a page, from what it shows. The site's name is not part of the title. */
export function pageWords(
  { address: { page }, bundles, overview }: HeadSource,
  words: Words,
): PageWords {
  const { t, lang, format } = words;
  switch (page.kind) {
    case 'atlas':
      return { title: t('site.tagline'), description: t('site.description') };
    case 'policy':
      return { title: t('policy.title'), description: t('head.policy') };
    case 'data':
      return {
        title: t('data.title'),
        description: t('head.data', {
          claims: format.number(overview.claims),
          sources: format.number(overview.sources.length),
        }),
      };
    case 'zone': {
      const bundle = bundles.get(page.id);
      if (!bundle) throw new Error(`There is no zone ${page.id} to write a page of`);
      return zoneWords(bundle, words);
    }
    case 'compare': {
      const [a, b] = (page.pair ?? []).map((id) => bundles.get(id)?.summary);
      if (!a || !b) return { title: t('compare.title'), description: t('head.compare') };
      const names = { a: a.names.short[lang], b: b.names.short[lang] };
      return {
        title: t('head.pairTitle', names),
        description: t('head.pair', {
          a: a.names[lang],
          b: b.names[lang],
          countryA: format.country(a.country),
          countryB: format.country(b.country),
        }),
      };
    }
  }
}

/**
 * Links to the page under its own address and in the other languages. They must be absolute to count, so
 * there are none where the build was not told the site's address; the header's links serve readers anyway.
 */
function addresses({ address: { page, lang }, site }: HeadSource): string[] {
  if (site === undefined) return [];
  const of = (language: Language) => escapeHtml(`${site}${pathOf(page, language)}`);
  const [first] = languages;
  return [
    `<link rel="canonical" href="${of(lang)}" />`,
    ...languages.map(
      (other) => `<link rel="alternate" hreflang="${htmlLanguage[other]}" href="${of(other)}" />`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${of(first)}" />`,
  ];
}

/** The page described for search engines; nothing where a page is no dataset and not the start. */
function structured(source: HeadSource, { title, description }: PageWords, { t, lang }: Words) {
  const { address, index, bundles, site } = source;
  const { page, root } = address;
  const base = site ?? root;
  const described = {
    lang,
    name: title,
    description,
    url: `${base}${pathOf(page, lang)}`,
    dataUrl: `${base}data/`,
    edition: index.edition,
  };
  const home = { name: t('site.name'), url: `${base}${pathOf({ kind: 'atlas' }, lang)}` };
  const trail = page.kind === 'atlas' ? [] : [breadcrumbJsonLd([home, { ...described }])];
  const bundle = page.kind === 'zone' ? bundles.get(page.id) : undefined;
  if (page.kind === 'atlas') return [siteJsonLd({ ...described, name: home.name })];
  if (page.kind === 'data') return [atlasJsonLd(described, index), ...trail];
  return bundle ? [zoneJsonLd(described, bundle), ...trail] : trail;
}

/** Everything in a page's head that depends on the page, but for its title. */
export function headOf(source: HeadSource, words: PageWords, atlas: Words): string {
  const { root, lang } = source.address;
  const manifest = `${root}${pathOf({ kind: 'atlas' }, lang)}manifest.webmanifest`;
  return [
    `<meta name="description" content="${escapeHtml(words.description)}" />`,
    ...addresses(source),
    `<link rel="manifest" href="${manifest}" />`,
    '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff" />',
    '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#16212a" />',
    ...structured(source, words, atlas).map(
      (about) => `<script type="application/ld+json">${escapeJson(JSON.stringify(about))}</script>`,
    ),
  ].join('\n    ');
}
