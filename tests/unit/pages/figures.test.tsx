// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { dataFilesOf } from '../../../scripts/lib/dataFiles.ts';
import { loadDataset } from '../../../scripts/lib/loadDataset.ts';
import { outlined } from '../../../scripts/social/outlines.ts';
import { type Typesetter, typesetter } from '../../../scripts/social/type.ts';
import { pairsOf } from '../../../src/dataset/pairs.ts';
import { en } from '../../../src/i18n/en.ts';
import { Formatter } from '../../../src/i18n/format.ts';
import { createTranslate } from '../../../src/i18n/i18n.ts';
import { zh } from '../../../src/i18n/zh.ts';
import { figuresOfPair } from '../../../src/pages/compare/pairFigures.ts';
import type { ToldFigure } from '../../../src/panels/context.ts';
import { figuresOfZone } from '../../../src/panels/figures/zone.ts';
import { WIDTH } from '../../../src/picture/frame.tsx';
import { renderPage, tellFurtherFigures } from '../../../src/prerender.tsx';
import { type Address, locate, pathOf } from '../../../src/state/address.ts';
import { type Figure, figureAnchor, policyFigures } from '../../../src/state/figures.ts';
import { type Language, languages } from '../../../src/state/view.ts';
import { extents, parseSvg } from '../charts/pictures.ts';

// The maps ask; jsdom, which here only reads pictures, has no answer.
vi.stubGlobal('matchMedia', () => ({ matches: false }));

const { dataset } = loadDataset('data');
const files = dataFilesOf(dataset, { version: '0.0.0', date: '2026-11-24' });
const template =
  '<!doctype html><html lang="en"><head><title></title><!--head--></head><body><div id="root"></div><!--data--></body></html>';

function words(lang: Language) {
  const t = createTranslate(lang, { en, zh }[lang]);
  return { t, lang, format: new Formatter(lang, t) };
}

function bundle(id: string) {
  const found = files.bundles.get(id);
  if (!found) throw new Error(`no zone ${id}`);
  return found;
}

/** The figures that a page tells of while it is written, and the page. */
function written(page: Address['page'], lang: Language) {
  const told = new Map<Figure, ToldFigure>();
  const source = {
    template,
    address: locate(`/${pathOf(page, lang)}`),
    ...files,
    tellFigure: (one: ToldFigure) => told.set(one.figure, one),
  };
  const html = renderPage(source);
  tellFurtherFigures(source);
  return { told, html };
}

const zones = files.index.zones.map(({ id }) => ({ kind: 'zone', id }) as const);
const pairs = pairsOf(files.index).map((pair) => ({ kind: 'compare', pair }) as const);

describe.each(languages)('the figures in %s', (lang) => {
  it.each(zones)('of $id are those that its page shows, each with its anchor', (page) => {
    const { told, html } = written(page, lang);
    const figures = figuresOfZone(bundle(page.id), words(lang));
    expect(new Set(told.keys())).toEqual(new Set(figures));
    for (const figure of figures) expect(html).toContain(`id="${figureAnchor(figure)}"`);
  });

  it.each(pairs)('of $pair are those that the comparison shows, each with its anchor', (page) => {
    const { told, html } = written(page, lang);
    const [a, b] = page.pair;
    const figures = figuresOfPair([bundle(a), bundle(b)], words(lang));
    expect(new Set(told.keys())).toEqual(new Set(figures));
    for (const figure of figures) expect(html).toContain(`id="${figureAnchor(figure)}"`);
  });

  it('of the policy page are the matrix and a map for each field', () => {
    expect(new Set(written({ kind: 'policy' }, lang).told.keys())).toEqual(new Set(policyFigures));
  });
});

describe('the picture of a figure', () => {
  let type: Typesetter;
  beforeAll(() => {
    const found = typesetter('zh') ?? typesetter('en');
    if (!found) throw new Error('no font');
    type = found;
  });

  it.each([
    ...languages.flatMap((lang) => [
      [lang, { kind: 'zone', id: 'julong' }] as const,
      [lang, { kind: 'zone', id: 'rayong' }] as const,
      [lang, { kind: 'compare', pair: ['kitic', 'rayong'] }] as const,
      [lang, { kind: 'policy' }] as const,
    ]),
  ])(
    'in %s of %o stands by itself, keeps its words inside, and becomes outlines',
    async (lang, page) => {
      for (const [figure, { draw }] of written(page, lang).told) {
        const markup = renderToStaticMarkup(await draw(async () => ''));
        const svg = parseSvg(markup);
        expect(svg.querySelector('title')?.textContent, figure).not.toBe('');
        expect(markup).toContain('CC BY 4.0');
        expect(markup, figure).not.toMatch(/class=|\sstyle=|<image|NaN|undefined|Infinity/);
        const all = extents(svg);
        expect(
          all.filter(({ left, right }) => left < -1 || right > WIDTH + 1),
          figure,
        ).toEqual([]);
        const drawn = outlined(markup, type);
        expect(/<text|<tspan|<title/.test(drawn), figure).toBe(false);
        // Each line became outlines, and nothing around it was lost.
        const lines = [...svg.querySelectorAll('text')].flatMap(({ childNodes }) => [
          ...childNodes,
        ]);
        expect(drawn.match(/<g transform="[^"]* scale\([\d.]+\)">/g)).toHaveLength(lines.length);
        expect(parseSvg(drawn).getAttribute('height')).toBe(svg.getAttribute('height'));
      }
    },
  );
});
