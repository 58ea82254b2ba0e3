import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { en, type Messages } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { htmlLanguage } from '../../src/languageTags.ts';
import { type Address, pathOf } from '../../src/state/address.ts';
import { type Language, languages } from '../../src/state/view.ts';

const messages: Record<Language, Messages> = { en, zh };

const icons = [
  ['icon-192.png', '192x192', 'any'],
  ['icon-512.png', '512x512', 'any'],
  ['maskable-512.png', '512x512', 'maskable'],
] as const;

/** The web app manifest of one language. All addresses are relative to it, so any folder will do. */
function manifest(lang: Language) {
  const { site } = messages[lang];
  const up = lang === 'zh' ? '../' : './';
  return {
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: htmlLanguage[lang],
    start_url: './',
    scope: up,
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: icons.map(([file, sizes, purpose]) => ({
      src: `${up}icons/${file}`,
      sizes,
      type: 'image/png',
      purpose,
    })),
  };
}

const xml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Every page with its other languages (https://www.sitemaps.org/protocol.html). */
function sitemap(pages: readonly Address[], site: string): string {
  const urls = pages.map(({ page, lang }) => {
    const alternates = languages.map(
      (other) =>
        `<xhtml:link rel="alternate" hreflang="${htmlLanguage[other]}" href="${xml(site + pathOf(page, other))}"/>`,
    );
    return `<url><loc>${xml(site + pathOf(page, lang))}</loc>${alternates.join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/**
 * The files about the site as a whole, by path below its root: a manifest for each language, `robots.txt`
 * and, where the site's address is known, `sitemap.xml`.
 */
export function siteFiles(
  pages: readonly Address[],
  site: string | undefined,
): ReadonlyMap<string, string> {
  const robots = ['User-agent: *', 'Allow: /', ...(site ? [`Sitemap: ${site}sitemap.xml`] : [])];
  return new Map([
    ...languages.map(
      (lang) =>
        [
          `${pathOf({ kind: 'atlas' }, lang)}manifest.webmanifest`,
          JSON.stringify(manifest(lang)),
        ] as const,
    ),
    ['robots.txt', `${robots.join('\n')}\n`],
    ...(site ? [['sitemap.xml', sitemap(pages, site)] as const] : []),
  ]);
}

/** Writes the files about the site as a whole into the built site. */
export function writeSiteFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
