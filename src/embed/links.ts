/** Whether two addresses differ in no more than their anchors. */
const samePage = (a: URL, b: URL) => a.href.split('#')[0] === b.href.split('#')[0];

/**
 * Lets links to other pages open beside the page around, and never inside of an embed.
 * Returns the function that ends this.
 */
export function leadLinksOut(content: HTMLElement, here: string): () => void {
  const lead = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link) return;
    const url = new URL(link.getAttribute('href') ?? '', here);
    if (samePage(url, new URL(here))) return;
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', `${link.getAttribute('rel') ?? ''} noopener`.trim());
  };
  content.addEventListener('click', lead, { capture: true });
  return () => content.removeEventListener('click', lead, { capture: true });
}
