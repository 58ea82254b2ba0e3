import { describe, expect, it } from 'vitest';
import {
  growsWithZones,
  isExport,
  isPrecached,
  pairOf,
  scopePath,
} from '../../src/offline/paths.ts';

describe('what is kept on the device', () => {
  it.each([
    'index.html',
    'zh/zones/kitic/index.html',
    'compare/index.html',
    'data/index.html',
    'data/zones/kitic.json',
    'data/footprints.geojson',
    'basemap/basemap.pmtiles',
    'assets/engine-abc.js',
    'manifest.webmanifest',
  ])('%s, from the first visit', (path) => expect(isPrecached(path)).toBe(true));

  it.each([
    'data/facts.csv',
    'data/atlas.json',
    'data/zones.geojson',
    'compare/kitic/rayong/index.html',
    'zh/compare/kitic/rayong/index.html',
    'pictures/atlas.png',
    'sw.js',
    'sitemap.xml',
  ])('not %s', (path) => expect(isPrecached(path)).toBe(false));

  it.each([
    ['zones/kitic/', true],
    ['zh/zones/kitic/index.html', true],
    ['data/zones/kitic.json', true],
    ['basemap/zones/kitic.svg', true],
    ['data/overview.json', true],
    ['data/mobility.json', true],
    ['data/mobility-whole.json', true],
    ['zh/data/', true],
    ['policy/index.html', true],
    ['index.html', false],
    ['zh/index.html', false],
    ['compare/index.html', false],
    ['data/index.json', false],
    ['basemap/basemap.pmtiles', false],
    ['assets/engine-abc.js', false],
  ])('%s grows with the zones: %s', (path, grows) => expect(growsWithZones(path)).toBe(grows));

  it('exports are for readers, not for pages', () => {
    expect(isExport('data/sources.bib')).toBe(true);
    expect(isExport('data/')).toBe(false);
    expect(isExport('data/overview-whole.json')).toBe(false);
    expect(isExport('zh/data/index.html')).toBe(false);
  });
});

describe('addresses below the root', () => {
  it('are told from those of other sites and folders', () => {
    const root = new URL('https://example.org/parks/');
    expect(scopePath(new URL('zh/policy/', root), root)).toBe('zh/policy/');
    expect(scopePath(new URL('https://example.org/other/'), root)).toBeUndefined();
    expect(scopePath(new URL('https://example.com/parks/'), root)).toBeUndefined();
  });

  it('of a pair lead to the comparison that makes the same view', () => {
    expect(pairOf('zh/compare/kitic/rayong/')?.live).toBe('zh/compare/?zones=kitic,rayong');
    expect(pairOf('compare/')).toBeUndefined();
    expect(pairOf('zones/kitic/')).toBeUndefined();
  });
});
