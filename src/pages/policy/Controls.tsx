import { useId } from 'react';
import { type PolicyDimension, policyDimensions } from '../../dataset/vocabulary.ts';
import { useAtlas } from '../../panels/context.ts';
import { CountryFilter } from '../Filters.tsx';

interface ControlsProps {
  readonly dimension: PolicyDimension;
  readonly shown: number;
  readonly total: number;
}

/** Which field the map shows, and which host countries; both are kept in the address. */
export function Controls({ dimension, shown, total }: ControlsProps) {
  const { t, store } = useAtlas();
  const name = useId();
  const [byDefault] = policyDimensions;
  const { goTo } = store.getState();
  return (
    <div className="policy-controls">
      <fieldset className="dimension-choice">
        <legend className="filter-heading">{t('policy.dimension')}</legend>
        {policyDimensions.map((option) => (
          <label key={option} className={option}>
            <input
              type="radio"
              name={name}
              checked={option === dimension}
              onChange={() => goTo(option === byDefault ? undefined : option)}
            />
            <span>{t(`sections.${option}`)}</span>
          </label>
        ))}
      </fieldset>
      <CountryFilter />
      <p role="status" className="shown">
        {t('list.count', { shown, count: total })}
      </p>
    </div>
  );
}
