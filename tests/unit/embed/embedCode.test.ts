// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeKinds, type Embedding, embedCode, pictureUrl } from '../../../src/state/embedCode.ts';
import { emptyView, plainSettings } from '../../../src/state/view.ts';

const zone: Embedding = {
  root: 'https://example.org/atlas/',
  page: { kind: 'zone', id: 'rayong' },
  view: emptyView,
  lang: 'en',
  settings: plainSettings,
  height: 600,
  title: 'Rayong – Park Atlas',
  alt: 'Rayong on the map',
};

/** What a browser makes of a piece of code, without running any of it. */
function parsed(html: string) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

describe('the code of an embed', () => {
  it('is a frame with name, size and nothing that runs', () => {
    const frame = parsed(embedCode('iframe', zone)).firstElementChild;
    expect(frame?.getAttribute('src')).toBe('https://example.org/atlas/zones/rayong/?embed=1');
    expect(frame?.getAttribute('title')).toBe('Rayong – Park Atlas');
    expect(frame?.getAttribute('width')).toBe('100%');
    expect(frame?.getAttribute('height')).toBe('600');
    expect(frame?.getAttribute('loading')).toBe('lazy');
    // In a line it would leave the column of a WordPress theme.
    expect(frame?.getAttribute('style')).toContain('display:block');
  });

  it('keeps the view and the options, in either language', () => {
    const code = embedCode('iframe', {
      ...zone,
      page: { kind: 'atlas' },
      lang: 'zh',
      view: { ...emptyView, countries: ['ID', 'TH'], at: { lng: 101.1, lat: 13, zoom: 7 } },
      settings: { theme: 'dark', controls: false, freeGestures: true },
    });
    expect(parsed(code).firstElementChild?.getAttribute('src')).toBe(
      'https://example.org/atlas/zh/?country=ID,TH&at=101.1,13,7&theme=dark&embed=1&controls=0&gestures=free',
    );
  });

  it('brings the script, the element with its picture, and the credit', () => {
    expect(embedCode('script', zone)).toContain(
      '<script src="https://example.org/atlas/embed.js" async></script>',
    );
    const element = parsed(embedCode('element', zone)).querySelector('park-atlas');
    expect(element?.getAttribute('zone')).toBe('rayong');
    expect(element?.querySelector('img')?.getAttribute('src')).toBe(
      'https://example.org/atlas/social/zones/rayong.png',
    );
    const picture = parsed(embedCode('picture', zone));
    expect(picture.querySelector('img')?.getAttribute('alt')).toBe('Rayong on the map');
    expect(picture.querySelector('figcaption')?.textContent).toBe('Rayong – Park Atlas, CC BY 4.0');
  });

  it('names a pair, whichever way it was chosen', () => {
    const pair = { ...zone, page: { kind: 'compare' } as const };
    const chosen = { ...pair, view: { ...emptyView, pair: ['kitic', 'julong'] as const } };
    expect(embedCode('iframe', chosen)).toContain('compare/?zones=kitic,julong&amp;embed=1');
    expect(embedCode('picture', chosen)).toContain('social/compare/julong-kitic.png');
    const path = { ...pair, page: { kind: 'compare', pair: ['kitic', 'julong'] } as const };
    expect(embedCode('element', path)).toContain('compare="kitic,julong"');
  });

  it('shows one figure, its picture, and where it stands on its page', () => {
    const figure = { ...zone, view: { ...emptyView, figure: 'tax' as const } };
    const frame = parsed(embedCode('iframe', figure)).firstElementChild;
    expect(frame?.getAttribute('src')).toBe(
      'https://example.org/atlas/zones/rayong/?figure=tax&embed=1',
    );
    const element = parsed(embedCode('element', figure)).querySelector('park-atlas');
    expect(element?.getAttribute('figure')).toBe('tax');
    const img = (e: Embedding) => parsed(embedCode('picture', e)).querySelector('img');
    expect(img(figure)?.getAttribute('src')).toBe(
      'https://example.org/atlas/social/zones/rayong/tax.png',
    );
    // Its size follows from what it shows: none is claimed that is not known.
    expect(img(figure)?.hasAttribute('height')).toBe(false);
    const sized = img({ ...figure, pictureSize: { width: 720, height: 541 } });
    expect(sized?.getAttribute('height')).toBe('541');
    expect(parsed(embedCode('picture', figure)).querySelector('a')?.href).toBe(
      'https://example.org/atlas/zones/rayong/?figure=tax#figure-tax',
    );
  });

  it('names the picture of a figure in the order of the ids, and of many zones that of the atlas', () => {
    const pair = { kind: 'compare', pair: ['saysettha', 'rayong'] } as const;
    const maps = { ...zone, page: pair, view: { ...emptyView, figure: 'maps' as const } };
    expect(pictureUrl({ ...maps, lang: 'zh' })).toBe(
      'https://example.org/atlas/social/zh/compare/rayong-saysettha/maps.png',
    );
    const matrix = {
      ...zone,
      page: { kind: 'policy' } as const,
      view: { ...emptyView, figure: 'matrix' as const },
    };
    expect(pictureUrl(matrix)).toBe('https://example.org/atlas/social/policy/matrix.png');
    const many = { ...maps, zones: 26 };
    expect(pictureUrl(many)).toBe('https://example.org/atlas/social/atlas.png');
    expect(parsed(embedCode('picture', many)).querySelector('img')?.getAttribute('height')).toBe(
      '630',
    );
  });

  it('lets nothing from a name or an address become markup', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(...'"\'<>&=/ \\`)(]['.split(''), 'a', '\n'),
    });
    fc.assert(
      fc.property(hostile, hostile, (query, title) => {
        const evil = { ...zone, page: { kind: 'atlas' } as const, title, alt: title };
        const embedding = { ...evil, view: { ...emptyView, query } };
        for (const kind of codeKinds.filter((k) => k !== 'markdown')) {
          const expected = [...parsed(embedCode(kind, zone)).querySelectorAll('*')];
          const body = parsed(embedCode(kind, embedding));
          expect([...body.querySelectorAll('*')].map((e) => e.tagName)).toEqual(
            expected.map((e) => e.tagName),
          );
          for (const frame of body.querySelectorAll('iframe')) expect(frame.title).toBe(title);
        }
      }),
      { numRuns: 15 },
    );
  }, 20_000);

  it('keeps brackets of a name within the Markdown of its link', () => {
    const code = embedCode('markdown', { ...zone, title: 'A [b](c) <i>', alt: '![x](y)' });
    expect(code).toContain('[A \\[b\\](c) \\<i\\>](https://example.org/atlas/zones/rayong/)');
    expect(code).toContain('![\\!\\[x\\](y)](https://example.org/atlas/social/zones/rayong.png)');
  });
});
