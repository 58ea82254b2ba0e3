import type { ReactNode } from 'react';
import { itemLabel } from '../../dataset/claim.ts';
import type { FactShown } from '../../dataset/factShown.ts';
import { question } from '../../dataset/questions.ts';
import { useAtlas } from '../../panels/context.ts';
import { FactView } from '../../panels/FactView.tsx';

interface ShownFactsProps<T extends FactShown> {
  readonly facts: readonly T[];
  /** What stands behind the name of a fact. */
  readonly mark?: (fact: T) => ReactNode;
}

/** Facts away from the lists that they stand in, each under the name of its question. */
export function ShownFacts<T extends FactShown>({ facts, mark }: ShownFactsProps<T>) {
  const { lang } = useAtlas();
  return (
    <ul className="items">
      {facts.map((shown) => {
        const { question: key, item, at, fact } = shown;
        const label = itemLabel({ item, fact }, () => undefined)?.[lang];
        return (
          <li key={at}>
            <span className="item-label">
              {[question(key).label[lang], label].filter(Boolean).join(' · ')}
              {mark?.(shown)}
            </span>
            <FactView of={key} fact={fact} at={at} />
          </li>
        );
      })}
    </ul>
  );
}
