import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Hands a part of the page over once, as the reader left it: the page is there before its script, and what was
 * typed or ticked until then would be lost.
 */
export function useTakenUp<T extends HTMLElement>(take: (part: T) => void): RefObject<T | null> {
  const part = useRef<T>(null);
  const latest = useRef(take);
  useLayoutEffect(() => {
    if (part.current) latest.current(part.current);
  }, []);
  return part;
}
