/** Calls back once the element is in view or nearly so; returns how to call it off. */
export function whenSeen(element: Element, callback: () => void): () => void {
  if (!('IntersectionObserver' in window)) {
    callback();
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: '200px' },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

/** A device that is worked by touch alone: a phone, most often, and one that pays for what it fetches. */
const TOUCH = '(hover: none) and (pointer: coarse)';
/** Whether this is such a device. */
export const isWorkedByTouch = (): boolean => window.matchMedia(TOUCH).matches;

const acts = ['pointerdown', 'touchstart', 'scroll', 'keydown'] as const;

/**
 * Calls back at once, but on a device worked by touch with the reader's first act: until then the picture, whose zones
 * are links, spares it a third of a megabyte and a second of work. Returns how to call it off.
 */
export function whenWanted(callback: () => void): () => void {
  if (!isWorkedByTouch()) {
    callback();
    return () => {};
  }
  const wait = new AbortController();
  const begin = () => {
    wait.abort();
    callback();
  };
  for (const act of acts) {
    window.addEventListener(act, begin, { capture: true, passive: true, signal: wait.signal });
  }
  return () => wait.abort();
}
