import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Target } from './useTarget.ts';

interface FoldedProps {
  readonly id: string;
  readonly className: string;
  readonly target: Target | undefined;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/**
 * A part of the page with an address of its own. Without script all stand open; with it only the one that the
 * address leads to, which takes the focus.
 */
export function Folded({ id, className, target, summary, children }: FoldedProps) {
  const [open, setOpen] = useState(true);
  const head = useRef<HTMLElement>(null);
  const article = useRef<HTMLElement>(null);
  const chosen = target?.id === id;
  useLayoutEffect(() => {
    if (target) setOpen(chosen);
  }, [target, chosen]);
  useLayoutEffect(() => {
    if (!chosen || target === undefined) return;
    // After the others have folded, and after the browser's own jump to where it stood before.
    const frame = requestAnimationFrame(() => {
      head.current?.focus({ preventScroll: true });
      article.current?.scrollIntoView({ behavior: 'instant', block: 'start' });
    });
    return () => cancelAnimationFrame(frame);
  }, [target, chosen]);
  return (
    <article id={id} ref={article} className={className}>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary ref={head}>{summary}</summary>
        {children}
      </details>
    </article>
  );
}
