import type { Settings } from '../state/view.ts';

/**
 * What an atlas is mounted in: a page of its own, or an element of somebody else's page. Whatever
 * concerns more than the atlas's own elements goes through it, so that several can share a document.
 */
export interface Host {
  /** The element with an id. */
  find(id: string): HTMLElement | null;
  /** Puts theme and manner on the element that the style sheets start from. */
  dress(settings: Settings): void;
  /** Absolute address that relative ones are resolved against. */
  base(): string;
  /** Brings an element into view that the address named, and moves nothing outside of the atlas. */
  reveal(element: Element): void;
}

/** Writes theme and manner of an atlas onto the element that its style sheets start from. */
export function dressElement({ dataset }: HTMLElement, settings: Settings): void {
  const put = (name: 'theme' | 'embed' | 'controls', value: string | undefined) => {
    if (value === undefined) delete dataset[name];
    else dataset[name] = value;
  };
  put('theme', settings.theme);
  put('embed', settings.embed ? '' : undefined);
  put('controls', settings.embed && !settings.controls ? 'none' : undefined);
  // What the address asks for stands now, and the rest of the page that the build wrote has gone.
  delete dataset.waiting;
}

/** Pixels kept above an element that was brought into view: the links to the sections stick there. */
const ABOVE = 48;

/** A page of the site, alone or in a frame. Nothing here is touched while the build writes pages. */
export const pageHost: Host = {
  find: (id) => document.getElementById(id),
  dress: (settings) => dressElement(document.documentElement, settings),
  base: () => document.baseURI,
  reveal: (element) => {
    // In a frame `scrollIntoView` would move the page around it too.
    if (window.parent === window) element.scrollIntoView();
    else window.scrollBy({ top: element.getBoundingClientRect().top - ABOVE, behavior: 'instant' });
  },
};
