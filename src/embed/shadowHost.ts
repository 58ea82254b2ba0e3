import { dressElement, type Host } from '../panels/host.ts';

/** An element of somebody else's page: nothing outside of its shadow root is touched. */
export function shadowHost(shadow: ShadowRoot, content: HTMLElement, base: string): Host {
  return {
    find: (id) => shadow.getElementById(id),
    dress: (settings) => dressElement(content, settings),
    base: () => base,
    // Where the element has a height of its own it scrolls; else the page is left where it is.
    reveal: (element) => {
      const distance = element.getBoundingClientRect().top - content.getBoundingClientRect().top;
      content.scrollTo({ top: content.scrollTop + distance, behavior: 'instant' });
    },
  };
}

/**
 * Follows links to anchors within a shadow root, which a browser looks for in the document alone.
 * Returns the function that ends this.
 */
export function followAnchors(shadow: ShadowRoot, content: HTMLElement): () => void {
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    const target = shadow.getElementById((link.getAttribute('href') ?? '').slice(1));
    if (!target) return;
    target.closest('details')?.setAttribute('open', '');
    target.scrollIntoView();
    if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
    target.focus({ preventScroll: true });
  };
  content.addEventListener('click', follow);
  return () => content.removeEventListener('click', follow);
}
