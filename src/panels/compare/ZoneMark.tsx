import type { Side } from '../../policy/compare/comparison.ts';

const shapes: Record<Side, string> = { a: 'M5 0a5 5 0 1 0 .01 0', b: 'M0 0h10v10h-10z' };

/** The sign of a compared zone: a round for the first, a square for the second, each in its colour. */
export function ZoneMark({ side }: { side: Side }) {
  return (
    <svg className={`zone-mark ${side}`} viewBox="0 0 10 10" width="10" height="10" aria-hidden>
      <path d={shapes[side]} />
    </svg>
  );
}
