import type { Bearing } from '../../dataset/vocabulary.ts';

/** A full, an empty and a half-filled disc, and a dash, on a field of 12 by 12. */
const shapes: Record<Bearing | 'none', { readonly ring: boolean; readonly fill: string }> = {
  'bears out': { ring: true, fill: 'M6 1a5 5 0 1 1-.01 0z' },
  eases: { ring: true, fill: '' },
  mixed: { ring: true, fill: 'M6 1a5 5 0 0 0 0 10z' },
  none: { ring: false, fill: 'M2 5.250h8v1.500H2z' },
};

/** How a fact bears on a challenge, as a shape; its word stands beside it or in the name of what it is in. */
export function BearingMark({ bearing }: { bearing: Bearing | 'none' }) {
  const { ring, fill } = shapes[bearing];
  return (
    <svg className="bearing" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {ring && <circle cx="6" cy="6" r="5" />}
      {fill !== '' && <path d={fill} />}
    </svg>
  );
}
