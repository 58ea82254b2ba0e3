import type { ZoneBundle } from '../../dataset/bundle.ts';
import { localNameOf } from '../../dataset/names.ts';
import type { QuestionKey } from '../../dataset/questions.ts';
import { useAtlas, ZoneContext } from '../../panels/context.ts';
import { KeyFigures } from '../../panels/KeyFigures.tsx';
import { pathOf } from '../../state/address.ts';
import { sided } from './sided.ts';

/** What tells two zones apart at a glance. */
const keys: readonly QuestionKey[] = [
  'founded',
  'plannedArea',
  'developedArea',
  'tenants',
  'employment',
];

/** Names, host countries and the key figures of both zones side by side. */
export function PairHeads({ pair }: { pair: readonly [ZoneBundle, ZoneBundle] }) {
  const { lang, format, address } = useAtlas();
  return (
    <div className="compare-columns compare-heads">
      {sided(pair).map(({ side, bundle }) => {
        const { id, names, country } = bundle.zone;
        const other =
          lang === 'zh' ? { lang: 'en', text: names.en } : { lang: 'zh-Hans', text: names.zh };
        const local = localNameOf(names);
        return (
          <section key={side} className={`compare-side--${side}`} aria-labelledby={`head-${side}`}>
            <h2 id={`head-${side}`}>
              <a href={`${address.root}${pathOf({ kind: 'zone', id }, lang)}`}>{names[lang]}</a>
            </h2>
            <p className="zone-names">
              <strong>{format.country(country)}</strong>
              {' · '}
              <span lang={other.lang}>{other.text}</span>
              {local && local.text !== other.text && (
                <>
                  {' · '}
                  <span lang={local.lang}>{local.text}</span>
                </>
              )}
            </p>
            <ZoneContext value={bundle}>
              <KeyFigures keys={keys} />
            </ZoneContext>
          </section>
        );
      })}
    </div>
  );
}
