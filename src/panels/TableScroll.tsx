import type { ReactNode } from 'react';

/** A box in which a wide table scrolls sideways, so that the page need not; it is reached by keyboard too. */
export function TableScroll({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by key (axe asks for it)
    <section className="table-scroll" tabIndex={0} aria-label={name}>
      {children}
    </section>
  );
}
