import type { ReactNode } from 'react';

/** Lines in a view box of 100 by 100 that is stretched to the plot; charts.css keeps their strokes even. */
export function Stretched({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      width="100%"
      height="100%"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
