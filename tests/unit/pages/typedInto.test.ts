import fc from 'fast-check';
import { expect, it } from 'vitest';
import { typedInto } from '../../../src/pages/compare/typedInto.ts';

it('finds what was put into a name', () => {
  expect(typedInto('Saysettha', 'julongSaysettha')).toBe('julong');
  expect(typedInto('Saysettha', 'Saysetthajulong')).toBe('julong');
  expect(typedInto('Saysettha', 'Says聚龙ettha')).toBe('聚龙');
});

it('takes the whole text where the name was changed or there was none', () => {
  expect(typedInto('', 'julong')).toBe('julong');
  expect(typedInto('Saysettha', 'julong')).toBe('julong');
  expect(typedInto('Saysettha', 'Says')).toBe('Says');
  expect(typedInto('Saysettha', 'Morowali Industrial')).toBe('Morowali Industrial');
});

it('finds as many signs as were added, wherever they stand', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.nat(), (name, typed, n) => {
      const at = n % (name.length + 1);
      expect(typedInto(name, name.slice(0, at) + typed + name.slice(at))).toHaveLength(
        typed.length,
      );
    }),
  );
});
