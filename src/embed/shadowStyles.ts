/** Class of the element that stands for the document within a shadow root. */
export const ROOT_CLASS = 'park-atlas';

/** What browsers take for 1rem where no page says otherwise. */
const PIXELS_PER_REM = 16;

/**
 * Makes the site's style sheet one for a shadow root: what is said of the document is said of the element
 * in its place, and what depends on the width of the window depends on the width of that element.
 * Font files are left out: a shadow root cannot define fonts. Lengths by the document's letters become pixels, since
 * some pages set those to ten.
 */
export function shadowStyles(css: string): string {
  const own = css
    .replace(/@font-face\s*\{[^}]*\}/g, '')
    .replace(/@media(?=\s*\((?:(?:min-|max-)?width))/g, '@container park-atlas')
    .replace(/:root/g, `.${ROOT_CLASS}`)
    .replace(/(^|[{},;\s])(?:html|body)(?=\s*[{,])/g, `$1.${ROOT_CLASS}`)
    .replace(/(\d*\.?\d+)rem\b/g, (_, count) => `${Number(count) * PIXELS_PER_REM}px`);
  return `:host{display:block}:host([hidden]){display:none}${own}`;
}
