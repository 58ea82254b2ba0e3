import type { ReactNode } from 'react';

/** What a cell holds beyond what is in view; paper leaves it out. */
export function Folded({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="folded">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
