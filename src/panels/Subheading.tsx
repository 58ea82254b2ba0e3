import type { ReactNode } from 'react';
import { type Figure, figureAnchor } from '../state/figures.ts';
import { useCiting } from './context.ts';

interface SubheadingProps {
  /** The figure that begins here: links to it lead to its heading. */
  readonly figure?: Figure;
  readonly children: ReactNode;
}

const headings = { 1: 'h2', 2: 'h3', 3: 'h4' } as const;

/** A heading one level below that of the section it stands in. */
export function Subheading({ figure, children }: SubheadingProps) {
  const { level } = useCiting();
  const Heading = headings[level];
  return (
    <Heading className="subheading" id={figure && figureAnchor(figure)}>
      {children}
    </Heading>
  );
}
