import type { ReactNode } from 'react';
import { useCiting } from './context.ts';

/** A heading one level below that of the section it stands in. */
export function Subheading({ children }: { children: ReactNode }) {
  const { level } = useCiting();
  const Heading = level === 2 ? 'h3' : 'h4';
  return <Heading className="subheading">{children}</Heading>;
}
