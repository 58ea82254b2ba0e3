import { describe, expect, it } from 'vitest';
import { locate, pathOf } from '../../../src/state/address.ts';

describe('locate', () => {
  it.each([
    ['/', 'atlas', 'en', './'],
    ['/sub/folder/', 'atlas', 'en', './'],
    ['/sub/index.html', 'atlas', 'en', './'],
    ['/zh/', 'atlas', 'zh', '../'],
    ['/sub/zones/rayong/', 'zone', 'en', '../../'],
    ['/zh/zones/rayong/index.html', 'zone', 'zh', '../../../'],
    ['/sub/data/', 'data', 'en', '../'],
    ['/zh/data/', 'data', 'zh', '../../'],
    ['/policy/index.html', 'policy', 'en', '../'],
    ['/compare/', 'compare', 'en', '../'],
    ['/zh/compare/kitic/morowali/', 'compare', 'zh', '../../../../'],
  ])('reads %s in any folder', (path, kind, lang, root) => {
    const address = locate(path);
    expect([address.page.kind, address.lang, address.root]).toEqual([kind, lang, root]);
  });

  it('finds what pathOf wrote', () => {
    for (const lang of ['en', 'zh'] as const) {
      for (const page of [
        { kind: 'atlas' },
        { kind: 'zone', id: 'kitic' },
        { kind: 'data' },
        { kind: 'compare' },
        { kind: 'compare', pair: ['rayong', 'saysettha'] },
      ] as const) {
        expect(locate(`/somewhere/${pathOf(page, lang)}`)).toMatchObject({ page, lang });
      }
    }
  });
});
