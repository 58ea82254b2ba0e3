import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, pageUrl, readAttributes } from '../../../src/embed/options.ts';
import { shadowStyles } from '../../../src/embed/shadowStyles.ts';
import { FRAME_HEIGHT } from '../../../src/state/frameHeight.ts';

const read = (all: Record<string, string>) => readAttributes((name) => all[name] ?? null);

describe('the attributes of the element', () => {
  it('name a zone, a pair or a page', () => {
    expect(addressOf(read({ zone: 'rayong', lang: 'zh-Hans' }), '/').page).toEqual({
      kind: 'zone',
      id: 'rayong',
    });
    expect(addressOf(read({ compare: 'kitic, julong' }), '/').page).toEqual({
      kind: 'compare',
      pair: ['kitic', 'julong'],
    });
    expect(addressOf(read({ view: 'atlas', zone: 'rayong' }), '/').page).toEqual({ kind: 'atlas' });
    expect(addressOf(read({}), '/').page).toEqual({ kind: 'atlas' });
    expect(pageUrl(read({ zone: 'rayong', lang: 'zh' }), 'https://e.org/a/')).toBe(
      'https://e.org/a/zh/zones/rayong/',
    );
  });

  it('count as left out where they are not understood', () => {
    const odd = {
      zone: '../../x',
      compare: 'kitic',
      view: 'moon',
      dimension: 'money',
      figure: 'pie',
      lang: 'fr',
      theme: 'red',
      height: '50%',
    };
    expect(Object.values(read(odd)).filter((value) => value !== undefined)).toEqual([]);
    expect(read({ height: '50' }).height).toBe(200);
    expect(read({ height: '999999px' }).height).toBe(FRAME_HEIGHT.most);
    expect(read({ figure: 'tax' }).figure).toBe('tax');
  });

  it('never lead outside of the site, whatever they are', () => {
    const path = fc.string({ unit: fc.constantFrom('..', '/', ':', 'a', '?', '#', '\\', ',') });
    fc.assert(
      fc.property(path, path, (zone, compare) => {
        const url = pageUrl(read({ zone, compare, lang: zone }), 'https://e.org/a/');
        expect(url.startsWith('https://e.org/a/')).toBe(true);
      }),
      {
        numRuns: 50,
        examples: [
          ['../../..', ''],
          ['', '//evil.example,../..'],
        ],
      },
    );
  }, 20_000);
});

describe('the style sheet in a shadow root', () => {
  it('says of the element what the site says of the document', () => {
    const css = shadowStyles(
      ':root{--a:1}:root[data-theme=dark]{color:red}html{a:b}@font-face{font-family:x;src:url(y)}body{margin:0}.html-x{c:d}',
    );
    expect(css).toBe(
      ':host{display:block}:host([hidden]){display:none}.park-atlas{--a:1}.park-atlas[data-theme=dark]{color:red}.park-atlas{a:b}.park-atlas{margin:0}.html-x{c:d}',
    );
  });

  it('asks the element for its width, and still the window for paper and motion', () => {
    expect(shadowStyles('@media (width<=719.98px){a{b:c}}@media print{a{b:c}}')).toContain(
      '@container park-atlas (width<=719.98px){a{b:c}}@media print{a{b:c}}',
    );
    expect(shadowStyles('@media (min-width: 720px) and (max-width: 9px){a{b:c}}')).toContain(
      '@container park-atlas (min-width: 720px) and',
    );
  });

  it('is as large where the page around it has small letters', () => {
    expect(shadowStyles('a{font-size:.875rem;margin:0 1.5rem}')).toContain(
      'a{font-size:14px;margin:0 24px}',
    );
  });
});
