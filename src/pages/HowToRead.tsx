import { memo } from 'react';
import { OLD_AFTER_YEARS } from '../dataset/value.ts';
import { useAtlas } from '../panels/context.ts';
import { pathOf } from '../state/address.ts';

const marks = ['claim', 'disputed', 'selfReported', 'old', 'notEstablished'] as const;

/** What the marks beside a value mean: folded, for whoever wants to know. */
export const HowToRead = memo(function HowToRead() {
  const { t, lang, address } = useAtlas();
  return (
    <details className="how-to-read">
      <summary>{t('reach.howToRead')}</summary>
      <dl>
        {marks.map((mark) => (
          <div key={mark}>
            <dt>{t(`reach.marks.${mark}`)}</dt>
            <dd>{t(`reach.meaning.${mark}`, { years: OLD_AFTER_YEARS })}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`${address.root}${pathOf({ kind: 'data' }, lang)}#method`}>{t('reach.method')}</a>
      </p>
    </details>
  );
});
