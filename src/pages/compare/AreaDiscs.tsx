import type { ZoneBundle } from '../../dataset/bundle.ts';
import { discRadiusKm } from '../../map/discs.ts';
import { useAtlas } from '../../panels/context.ts';
import { areasOf } from '../../policy/compare/areas.ts';
import { sided } from './sided.ts';

/** Side of the drawing in CSS pixels; the largest disc fills it. */
const SIDE = 80;
/** Room for half a stroke. */
const EDGE = 2;

/** The areas of both zones as discs of one scale, large enough to compare, with the words for each. */
export function AreaDiscs({ pair }: { pair: readonly [ZoneBundle, ZoneBundle] }) {
  const { t, lang, format } = useAtlas();
  const both = sided(pair).map(({ side, bundle }) => ({
    side,
    name: bundle.zone.names.short[lang],
    areas: areasOf(bundle.zone.facts),
  }));
  const most = Math.max(...both.flatMap(({ areas }) => areas.map(({ hectares }) => hectares)), 0);
  if (most === 0) return null;
  const unit = (SIDE / 2 - EDGE) / discRadiusKm(most);
  return (
    <div className="compare-columns area-discs">
      {both.map(({ side, name, areas }) => (
        <div key={side} className={`compare-side--${side}`}>
          <svg width={SIDE} height={SIDE} viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden="true">
            {areas.map(({ kind, hectares }) => (
              <circle
                key={kind}
                className={`static-map__disc static-map__disc--${kind}`}
                cx={SIDE / 2}
                cy={SIDE / 2}
                r={(discRadiusKm(hectares) * unit).toFixed(1)}
              />
            ))}
          </svg>
          <ul>
            {areas.map(({ kind, hectares, measures }) => (
              <li key={kind}>
                <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                  <circle
                    className={`static-map__disc static-map__disc--${kind}`}
                    cx="7"
                    cy="7"
                    r="6"
                  />
                </svg>{' '}
                {t(`comparePage.${kind}`, { area: format.quantity(hectares, 'ha') })}
                {measures && ` · ${measures[lang]}`}
              </li>
            ))}
            {areas.length === 0 && <li>{t('comparePage.noDisc', { zone: name })}</li>}
          </ul>
        </div>
      ))}
    </div>
  );
}
