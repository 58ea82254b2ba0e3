import { useLayoutEffect, useState } from 'react';

/** The folded part that the address leads to. */
export interface Target {
  /** Empty where the address leads to none. */
  readonly id: string;
  /** Grows each time it is asked for, so that the same link works twice. */
  readonly turn: number;
}

/**
 * The part of the page that the end of the address names, among those that fold. Undefined until script runs:
 * then nothing is folded. Other ends of addresses, as those of sources, leave what is open as it is.
 */
export function useTarget(isFolded: (id: string) => boolean): Target | undefined {
  const [target, setTarget] = useState<Target>();
  useLayoutEffect(() => {
    const named = () => window.location.hash.slice(1);
    const ask = () =>
      setTarget((before) => {
        const id = named();
        if (isFolded(id)) return { id, turn: (before?.turn ?? 0) + 1 };
        return before ?? { id: '', turn: 0 };
      });
    // A link to where the address leads already changes nothing in it, so no event tells.
    const askAgain = ({ target: clicked }: MouseEvent) => {
      const link = clicked instanceof Element ? clicked.closest('a') : null;
      if (window.location.hash !== '' && link?.getAttribute('href') === window.location.hash) ask();
    };
    ask();
    // Folding moves what the browser has scrolled to already.
    const frame = requestAnimationFrame(() => {
      const id = named();
      if (id !== '' && !isFolded(id)) {
        document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
      }
    });
    window.addEventListener('hashchange', ask);
    document.addEventListener('click', askAgain);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('hashchange', ask);
      document.removeEventListener('click', askAgain);
    };
  }, [isFolded]);
  return target;
}
