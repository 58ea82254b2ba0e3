import type { Outcome } from '../dataset/vocabulary.ts';
import { useAtlas } from './context.ts';
import { outcomeClass, outcomeShapes, SHAPE_SIDE } from './outcomeShapes.ts';

/** The outcome of a transfer as shape, colour and word. */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  const { t } = useAtlas();
  return (
    <span className={`outcome ${outcomeClass(outcome)}`}>
      <svg
        viewBox={`0 0 ${SHAPE_SIDE} ${SHAPE_SIDE}`}
        width={SHAPE_SIDE}
        height={SHAPE_SIDE}
        aria-hidden="true"
      >
        <path d={outcomeShapes[outcome]} />
      </svg>
      {t(`policy.outcomes.${outcome}`)}
    </span>
  );
}
