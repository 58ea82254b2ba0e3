import { useId } from 'react';
import { dimensions } from '../../dataset/dimensions.ts';
import { type RowChoice, rowChoices } from '../../state/view.ts';
import { useAtlas, useAtlasState } from '../context.ts';

/** Which rows are shown, and of which part; says how many are left. */
export function RowControls({ count }: { count: number }) {
  const { t } = useAtlas();
  const { rows, section } = useAtlasState((state) => state.view);
  const showRows = useAtlasState((state) => state.showRows);
  const goTo = useAtlasState((state) => state.goTo);
  const id = useId();
  const choice = (value: RowChoice | undefined, name: string) => (
    <button key={name} type="button" aria-pressed={rows === value} onClick={() => showRows(value)}>
      {name}
    </button>
  );
  return (
    <div className="row-controls">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, these are buttons */}
      <div role="group" aria-label={t('comparison.rows')} className="row-choice">
        {choice(undefined, t('comparison.allRows'))}
        {rowChoices.map((value) => choice(value, t(`comparison.${value}`)))}
      </div>
      <label htmlFor={id}>{t('comparison.part')}</label>
      <select
        id={id}
        value={dimensions.find((dimension) => dimension === section) ?? ''}
        onChange={({ target }) => goTo(dimensions.find((d) => d === target.value))}
      >
        <option value="">{t('comparison.allParts')}</option>
        {dimensions.map((dimension) => (
          <option key={dimension} value={dimension}>
            {t(`sections.${dimension}`)}
          </option>
        ))}
      </select>
      <p role="status" className="row-count">
        {t('comparison.count', { count })}
      </p>
    </div>
  );
}
