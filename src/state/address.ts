import type { Language } from './view.ts';

/** Which of the site's pages a path names, and how to get from it to the site's root. */
export interface Address {
  readonly page:
    | { readonly kind: 'atlas' }
    | { readonly kind: 'zone'; readonly id: string }
    | { readonly kind: 'policy' }
    | { readonly kind: 'data' };
  readonly lang: Language;
  /** Relative address of the root, ending in a slash. */
  readonly root: string;
}

const pattern = /\/(zh\/)?(?:(data|policy)\/|zones\/([a-z0-9-]+)\/)?(?:index\.html)?$/;

/** Reads a path. Whatever folder the site lies in, only the end of the path counts. */
export function locate(pathname: string): Address {
  const [, zh, kind, id] = pattern.exec(pathname) ?? [];
  const depth = (zh ? 1 : 0) + (kind ? 1 : 0) + (id ? 2 : 0);
  return {
    page: id
      ? { kind: 'zone', id }
      : { kind: kind === 'data' || kind === 'policy' ? kind : 'atlas' },
    lang: zh ? 'zh' : 'en',
    root: depth === 0 ? './' : '../'.repeat(depth),
  };
}

/** The path of a page below the root; empty for the atlas in English. */
export function pathOf(page: Address['page'], lang: Language): string {
  const language = lang === 'zh' ? 'zh/' : '';
  switch (page.kind) {
    case 'atlas':
      return language;
    case 'zone':
      return `${language}zones/${page.id}/`;
    case 'policy':
    case 'data':
      return `${language}${page.kind}/`;
  }
}
