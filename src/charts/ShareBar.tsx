import { percentOf } from './geometry.ts';

/** One holder's part of a whole. */
export interface ShareSegment {
  readonly id: string;
  readonly percent: number;
  /** How it is drawn: filled, outlined or tinted. */
  readonly side: 'home' | 'host' | 'third';
}

export interface ShareBarProps {
  /** The shares as a sentence, for those who do not see the bar. */
  readonly label: string;
  /** From left to right; what is missing to 100 percent stays open. */
  readonly segments: readonly ShareSegment[];
}

/** The shares in one firm as one bar; a part that no source gives is a broken line. */
export function ShareBar({ label, segments }: ShareBarProps) {
  const starts = segments.map((_, i) =>
    segments.slice(0, i).reduce((sum, { percent }) => sum + percent, 0),
  );
  return (
    <svg className="share-bar" role="img" aria-label={label}>
      <line className="share-bar__open" x2="100%" y1="6" y2="6" />
      {segments.map(({ id, percent, side }, i) => (
        <rect
          key={id}
          className={`share-bar__part share-bar__part--${side}`}
          x={percentOf(starts[i] ?? 0)}
          y="1"
          width={percentOf(percent)}
          height="10"
        />
      ))}
    </svg>
  );
}
