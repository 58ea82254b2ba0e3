import type { Outcome } from '../../dataset/vocabulary.ts';
import { useAtlas } from '../../panels/context.ts';

/** Each outcome's shape on a field of 14 by 14, so that it is told without colour too. */
const shapes: Record<Outcome, string> = {
  adopted: 'M1 1h12v12H1z',
  adapted: 'M7 0l7 7-7 7-7-7z',
  'host rule': 'M7 1l6.500 12H.5z',
  'not transferred': 'M2 2l10 10M12 2L2 12',
  'not established': 'M2 7h10',
};

/** The outcome of a transfer as shape, colour and word. */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  const { t } = useAtlas();
  return (
    <span className={`outcome ${outcome.replaceAll(' ', '-')}`}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <path d={shapes[outcome]} />
      </svg>
      {t(`policy.outcomes.${outcome}`)}
    </span>
  );
}
