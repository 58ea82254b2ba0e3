import { useId } from 'react';
import { useAtlas } from './context.ts';

interface InvestmentFieldProps {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** The investment that a cap on the tax saved is counted from, in the unit of the profits; empty applies no cap. */
export function InvestmentField({ value, onChange }: InvestmentFieldProps) {
  const { t } = useAtlas();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{t('cap.investment')}</label>
      <span>
        <input
          id={id}
          type="number"
          min={0}
          step="any"
          value={value ?? ''}
          aria-describedby={`${id}-unit`}
          onChange={({ target }) => {
            const amount = target.valueAsNumber;
            onChange(amount >= 0 ? amount : undefined);
          }}
        />{' '}
        <span id={`${id}-unit`} className="marks">
          {t('cap.unit')}
        </span>
      </span>
    </>
  );
}
