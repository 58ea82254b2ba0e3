import { type Mounted, mountAtlas } from './mount.tsx';
import { attributeNames, type MountOptions, readAttributes } from './options.ts';

export type { MountOptions } from './options.ts';

// dist/park-atlas.js, for pages that trust the site's script: a function and an element. Styles and
// markup stay in a shadow root, so that page and atlas do not disturb each other.

/** Mounts an atlas in an element; returns the function that takes it away and frees all that it held. */
export function mount(element: HTMLElement, options: MountOptions = {}): () => void {
  return mountAtlas(element, options).dispose;
}

/**
 * `<park-atlas zone="rayong" lang="en" theme="dark">`. Its own children are shown until the atlas is there
 * and where it cannot come. Tells `park-atlas:select` with `detail.zone` when the reader opens a zone.
 */
export class ParkAtlasElement extends HTMLElement {
  static readonly observedAttributes = attributeNames;
  #mounted: Mounted | undefined;
  #pending = false;

  connectedCallback(): void {
    this.#soon();
  }

  disconnectedCallback(): void {
    this.#mounted?.dispose();
    this.#mounted = undefined;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.isConnected) return;
    const { theme, height } = this.#options();
    if (name === 'theme') this.#mounted?.setTheme(theme);
    else if (name === 'height') this.#mounted?.setHeight(height);
    else this.#soon();
  }

  #options(): MountOptions {
    return readAttributes((name) => this.getAttribute(name));
  }

  /** Several attributes that change at once make one new atlas. */
  #soon(): void {
    if (this.#pending) return;
    this.#pending = true;
    queueMicrotask(() => {
      this.#pending = false;
      this.#mounted?.dispose();
      this.#mounted = this.isConnected ? mountAtlas(this, this.#options()) : undefined;
    });
  }
}

if (!customElements.get('park-atlas')) customElements.define('park-atlas', ParkAtlasElement);
