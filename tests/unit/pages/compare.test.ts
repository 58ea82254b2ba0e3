import { describe, expect, it } from 'vitest';
import { dataFilesOf } from '../../../scripts/lib/dataFiles.ts';
import { loadDataset } from '../../../scripts/lib/loadDataset.ts';
import { hasPage, pairsOf } from '../../../src/dataset/pairs.ts';
import { renderPage } from '../../../src/prerender.tsx';
import { locate } from '../../../src/state/address.ts';

const { dataset } = loadDataset('data');
const files = dataFilesOf(dataset, { version: '0.0.0', date: '2026-11-24' });
const template =
  '<!doctype html><html lang="en"><head><title></title><!--head--></head><body><div id="root"></div><!--data--></body></html>';
const pairs = pairsOf(files.index);

/** The text of a section, without its heading and markup. */
function textOf(html: string, id: string): string {
  const [, after = ''] = html.split(new RegExp(`<section[^>]* id="${id}"[^>]*>`));
  const [section = ''] = after.split(/<\/section>(?=<section|<footer|<\/main)/);
  return section
    .replace(/<h2.*?<\/h2>/, '')
    .replace(/<[^>]+>/g, '')
    .trim();
}

describe('the pages of the pairs', () => {
  it('are 21, each pair once and in the order of the list', () => {
    expect(pairs).toHaveLength(21);
    expect(new Set(pairs.map((pair) => pair.toSorted().join())).size).toBe(21);
    const [first] = pairs;
    expect(first && hasPage(files.index, first)).toBe(true);
    expect(first && hasPage(files.index, [first[1], first[0]])).toBe(false);
  });

  it.each(pairs.flatMap(([a, b]) => ['', 'zh/'].map((lang) => [`${lang}compare/${a}/${b}/`])))(
    '%s is written in full, with no empty section and no style attribute',
    (path) => {
      const html = renderPage({ template, address: locate(`/${path}`), ...files });
      for (const id of ['summary', 'table', 'charts', 'sources']) {
        expect(textOf(html, id).length, id).toBeGreaterThan(100);
      }
      expect(html.match(/class="static-map /g)).toHaveLength(2);
      expect(html.match(/<figure class="chart/g)?.length).toBeGreaterThan(2);
      expect(html).toContain('static-map__disc');
      expect(html).not.toMatch(/ style="|NaN|undefined|\[object/);
    },
  );

  it('stand as links on the page without a pair, which needs no script', () => {
    const html = renderPage({ template, address: locate('/compare/'), ...files });
    for (const [a, b] of pairs) expect(html).toContain(`href="../compare/${a}/${b}/"`);
  });
});
