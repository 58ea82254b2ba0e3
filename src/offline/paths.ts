/** The path of an address below the site's root; undefined where it lies elsewhere. */
export function scopePath(url: URL, root: URL): string | undefined {
  return url.origin === root.origin && url.pathname.startsWith(root.pathname)
    ? url.pathname.slice(root.pathname.length)
    : undefined;
}

/** The page of a pair, and the address below the root under which the comparison page makes the same view. */
export function pairOf(path: string | undefined): { readonly live: string } | undefined {
  const [, language = '', a, b] =
    /^(zh\/)?compare\/([a-z0-9-]+)\/([a-z0-9-]+)\/(?:index\.html)?$/.exec(path ?? '') ?? [];
  return a && b ? { live: `${language}compare/?zones=${a},${b}` } : undefined;
}

/** What the pages themselves read below `data/`. */
const readByPages =
  /^data\/(?:zones\/[^/]+\.json|(?:index|(?:overview|mobility)(?:-whole)?)\.json|footprints\.geojson|index\.html)?$/;

/** Whether a path is an open data file: for readers to take away, never read by a page. */
export const isExport = (path: string | undefined): boolean =>
  path?.startsWith('data/') === true && !readByPages.test(path);

/** Pictures of the README, those that a pasted link unfurls to, and the module for other pages. */
const elsewhere = /^(?:pictures|social|oembed|examples|embed)\//;

/**
 * Whether a file of the built site (path below its root) is kept on the reader's device from the first visit:
 * all that a page shows, in both languages. Not the exports, which are large, nor the pages of pairs, which
 * grow with the square of the zones and can be made from the facts.
 */
export const isPrecached = (path: string): boolean =>
  !isExport(path) &&
  pairOf(path) === undefined &&
  !elsewhere.test(path) &&
  !/^(?:sw\.js|robots\.txt|sitemap\.xml|embed\.js|park-atlas\.js|[^/]*\.map)$/.test(path);

/**
 * Whether a path is of one zone, or of a page or file that tells of every zone: of very many zones these are kept
 * once they were used. The list itself is always kept.
 */
export const growsWithZones = (path: string): boolean =>
  /^(?:zh\/)?(?:zones|policy|data)\/(?!index\.json$)/.test(path) || /^basemap\/zones\//.test(path);
