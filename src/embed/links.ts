/** Whether two addresses differ in no more than their anchors. */
const samePage = (a: URL, b: URL) => a.href.split('#')[0] === b.href.split('#')[0];

/** The page of the atlas of which an embed at an address shows a part. */
function wholePage(here: URL): URL {
  const page = new URL(here);
  for (const name of ['embed', 'figure', 'controls']) page.searchParams.delete(name);
  return page;
}

/**
 * Lets links to other pages open beside the page around, and never inside of an embed; nor does a link to a part of
 * the page that the embed leaves out lead nowhere.
 * Returns the function that ends this.
 */
export function leadLinksOut(content: HTMLElement, here: string): () => void {
  const lead = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link) return;
    const url = new URL(link.getAttribute('href') ?? '', here);
    if (samePage(url, new URL(here))) {
      if (url.hash === '' || content.querySelector(`[id="${CSS.escape(url.hash.slice(1))}"]`))
        return;
      const page = wholePage(url);
      // The part that it names is not shown here: from now on it leads to the whole page.
      link.setAttribute('href', page.href);
    }
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', `${link.getAttribute('rel') ?? ''} noopener`.trim());
  };
  content.addEventListener('click', lead, { capture: true });
  return () => content.removeEventListener('click', lead, { capture: true });
}
