import type { ZoneSummary } from '../../dataset/bundle.ts';
import { pairsOf } from '../../dataset/pairs.ts';
import { useAtlas } from '../../panels/context.ts';
import { type Suggestion, suggestionsFor } from '../../policy/compare/suggest.ts';
import { pathOf } from '../../state/address.ts';

/** Says which zone is missing, and which would be worth a look beside the one that is there. */
export function Invitation({ chosen, side }: { chosen: ZoneSummary; side: 0 | 1 }) {
  const { t, lang, index } = useAtlas();
  return (
    <section className="invitation" aria-labelledby="invitation">
      <h2 id="invitation">{t('comparePage.chooseOther', { zone: chosen.names.short[lang] })}</h2>
      <p className="note">{t('comparePage.suggestions')}</p>
      <ul>
        {suggestionsFor(chosen, index.zones).map((suggestion) => (
          <SuggestionItem key={suggestion.zone.id} {...{ chosen, side, suggestion }} />
        ))}
      </ul>
    </section>
  );
}

interface SuggestionItemProps {
  readonly chosen: ZoneSummary;
  readonly side: 0 | 1;
  readonly suggestion: Suggestion;
}

function SuggestionItem({ chosen, side, suggestion }: SuggestionItemProps) {
  const { t, lang, format, address } = useAtlas();
  const { zone, reason } = suggestion;
  const what = {
    'same host': format.country(chosen.country),
    'same home': chosen.home?.names[lang] ?? '',
    'most unlike': '',
  }[reason];
  const zones = side === 0 ? [chosen.id, zone.id] : [zone.id, chosen.id];
  return (
    <li>
      <a href={`${address.root}${pathOf({ kind: 'compare' }, lang)}?zones=${zones}`}>
        {zone.names.short[lang]}
      </a>{' '}
      <span className="marks">{t(`comparePage.reason.${reason}`, { what })}</span>
    </li>
  );
}

/** Every pair that has a page of its own, as links that need no script. */
export function AllPairs() {
  const { t, lang, index, address } = useAtlas();
  const pairs = pairsOf(index);
  const byId = new Map(index.zones.map((zone) => [zone.id, zone]));
  if (pairs.length === 0) return null;
  return (
    <section className="all-pairs" aria-labelledby="all-pairs">
      <h2 id="all-pairs">{t('comparePage.pairs')}</h2>
      <ul>
        {pairs.map((pair) => {
          const [a = '', b = ''] = pair.map((id) => byId.get(id)?.names.short[lang] ?? id);
          return (
            <li key={pair.join()}>
              <a href={`${address.root}${pathOf({ kind: 'compare', pair }, lang)}`}>
                {t('comparePage.pairOf', { a, b })}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
