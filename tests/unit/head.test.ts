import { describe, expect, it } from 'vitest';
import { dataFilesOf } from '../../scripts/lib/dataFiles.ts';
import { loadDataset } from '../../scripts/lib/loadDataset.ts';
import { pagesOf } from '../../scripts/lib/pages.ts';
import { siteFiles } from '../../scripts/lib/siteFiles.ts';
import { type HeadSource, headOf, pageWords } from '../../src/head.ts';
import { en } from '../../src/i18n/en.ts';
import { Formatter } from '../../src/i18n/format.ts';
import { createTranslate } from '../../src/i18n/i18n.ts';
import { zh } from '../../src/i18n/zh.ts';
import { type Address, pathOf } from '../../src/state/address.ts';

const edition = { version: '0', date: '2026-11-25' };
const files = dataFilesOf(loadDataset('data').dataset, edition);
const pages = pagesOf(files.index);
const site = 'https://example.org/parks/';

function headAt(address: Address, at?: string) {
  const source: HeadSource = { ...files, address, site: at };
  const t = createTranslate(address.lang, address.lang === 'zh' ? zh : en);
  const words = { t, lang: address.lang, format: new Formatter(address.lang, t) };
  const said = pageWords(source, words);
  return { ...said, html: headOf(source, said, words) };
}

const pageAt = (path: string): Address => {
  const found = pages.find(({ page, lang }) => pathOf(page, lang) === path);
  if (!found) throw new Error(`no page ${path}`);
  return found;
};

describe('titles and descriptions', () => {
  it('are each page’s own, complete and of a length that search results show', () => {
    const heads = pages.map((address) => headAt(address));
    expect(new Set(heads.map(({ title }) => title)).size).toBe(pages.length);
    expect(new Set(heads.map(({ description }) => description)).size).toBe(pages.length);
    for (const { title, description } of heads) {
      expect(`${title}${description}`).not.toMatch(/\{\{|undefined|\[object/);
      expect(description.length).toBeGreaterThan(40);
      expect(description.length).toBeLessThan(320);
    }
  });

  it('of a zone say where it is, since when, and how much is known', () => {
    const { title, description } = headAt(pageAt('zones/longjiang/'));
    expect(title).toMatch(/Long Jiang.*, Vietnam$/);
    expect(description).toMatch(/Vietnam, founded 20\d\d: .* \d+ claims.* \d+ not established\.$/);
    expect(headAt(pageAt('zh/zones/longjiang/')).description).toMatch(/越南.*20\d\d 年设立/);
  });
});

describe('links to the page itself and to its other languages', () => {
  it('are absolute, name every language and a default', () => {
    const { html } = headAt(pageAt('zh/policy/'), site);
    expect(html).toContain(`<link rel="canonical" href="${site}zh/policy/" />`);
    expect(html).toContain(`hreflang="en" href="${site}policy/"`);
    expect(html).toContain(`hreflang="zh-Hans" href="${site}zh/policy/"`);
    expect(html).toContain(`hreflang="x-default" href="${site}policy/"`);
  });

  it('are left out where the address of the site is not known', () => {
    expect(headAt(pageAt('policy/')).html).not.toMatch(/canonical|hreflang/);
  });
});

describe('structured data', () => {
  const types = (path: string) =>
    [...headAt(pageAt(path), site).html.matchAll(/ld\+json">(.*)<\/script>/g)].map(
      ([, json]): unknown => JSON.parse(json ?? '')['@type'],
    );
  it('tells what each page is', () => {
    expect(types('')).toEqual(['WebSite']);
    expect(types('zones/kitic/')).toEqual(['Dataset', 'BreadcrumbList']);
    expect(types('data/')).toEqual(['Dataset', 'BreadcrumbList']);
    expect(types('compare/')).toEqual(['BreadcrumbList']);
  });
});

describe('files about the site', () => {
  it('a sitemap lists each page once, and robots.txt leads to it, where the address is known', () => {
    const made = siteFiles(pages, site);
    const locations = [...(made.get('sitemap.xml') ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)];
    expect(new Set(locations.map(([, url]) => url)).size).toBe(pages.length);
    expect(made.get('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml`);
    expect([...siteFiles(pages, undefined).keys()]).not.toContain('sitemap.xml');
  });

  it('a manifest for each language starts in that language and stays inside the site', () => {
    const at = (path: string, relative: string) => new URL(relative, `${site}${path}`).href;
    const read = (path: string): unknown => JSON.parse(siteFiles(pages, site).get(path) ?? '');
    expect(read('manifest.webmanifest')).toMatchObject({ lang: 'en', start_url: './' });
    expect(read('zh/manifest.webmanifest')).toMatchObject({ lang: 'zh-Hans', scope: '../' });
    expect(at('zh/manifest.webmanifest', '../icons/icon-192.png')).toBe(
      `${site}icons/icon-192.png`,
    );
  });
});
