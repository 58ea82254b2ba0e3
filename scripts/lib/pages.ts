import type { AtlasIndex } from '../../src/dataset/bundle.ts';
import { type Address, locate, pathOf } from '../../src/state/address.ts';
import { languages } from '../../src/state/view.ts';

/** Every page of the site, in every language. */
export function pagesOf(index: AtlasIndex): Address[] {
  const pages: Address['page'][] = [
    { kind: 'atlas' },
    { kind: 'policy' },
    { kind: 'data' },
    ...index.zones.map(({ id }) => ({ kind: 'zone', id }) as const),
  ];
  return languages.flatMap((lang) => pages.map((page) => locate(`/${pathOf(page, lang)}`)));
}
