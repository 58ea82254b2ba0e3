import type { ReactNode } from 'react';

interface FoldedProps {
  readonly summary: ReactNode;
  /** What paper shows of it: nothing, its summary, or all. */
  readonly paper?: 'nothing' | 'summary' | 'all';
  readonly children: ReactNode;
}

/** What a cell holds beyond what is in view. */
export function Folded({ summary, paper = 'nothing', children }: FoldedProps) {
  return (
    <details className={paper === 'nothing' ? 'folded' : `folded paper-${paper}`}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
