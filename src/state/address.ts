import type { Language } from './view.ts';

/** Which of the site's pages a path names, and how to get from it to the site's root. */
export interface Address {
  readonly page:
    | { readonly kind: 'atlas' }
    | { readonly kind: 'zone'; readonly id: string }
    /** With a pair: the page written for it, which can be shared and read without script. */
    | { readonly kind: 'compare'; readonly pair?: readonly [string, string] }
    | { readonly kind: 'policy' }
    | { readonly kind: 'data' };
  readonly lang: Language;
  /** Relative address of the root, ending in a slash. */
  readonly root: string;
}

const id = '([a-z0-9-]+)';
const pattern = new RegExp(
  `/(zh/)?(?:(data|policy)/|zones/${id}/|(compare)/(?:${id}/${id}/)?)?(?:index\\.html)?$`,
);

/** Reads a path. Whatever folder the site lies in, only the end of the path counts. */
export function locate(pathname: string): Address {
  const [, zh, kind, zone, compare, first, second] = pattern.exec(pathname) ?? [];
  const pair = first && second ? ([first, second] as const) : undefined;
  const depth = (zh ? 1 : 0) + (kind || compare ? 1 : 0) + (zone || pair ? 2 : 0);
  return {
    page: pageOf(kind, zone, compare && { pair }),
    lang: zh ? 'zh' : 'en',
    root: depth === 0 ? './' : '../'.repeat(depth),
  };
}

function pageOf(
  kind: string | undefined,
  zone: string | undefined,
  compare: { pair: readonly [string, string] | undefined } | '' | undefined,
): Address['page'] {
  if (zone) return { kind: 'zone', id: zone };
  if (compare) return { kind: 'compare', ...(compare.pair && { pair: compare.pair }) };
  return { kind: kind === 'data' || kind === 'policy' ? kind : 'atlas' };
}

/** The path of a page below the root; empty for the atlas in English. */
export function pathOf(page: Address['page'], lang: Language): string {
  const language = lang === 'zh' ? 'zh/' : '';
  switch (page.kind) {
    case 'atlas':
      return language;
    case 'zone':
      return `${language}zones/${page.id}/`;
    case 'compare':
      return `${language}compare/${page.pair ? `${page.pair.join('/')}/` : ''}`;
    case 'policy':
    case 'data':
      return `${language}${page.kind}/`;
  }
}
