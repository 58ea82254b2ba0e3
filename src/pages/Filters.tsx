import { useEffect, useMemo } from 'react';
import { filterZones, foldAhead } from '../dataset/search.ts';
import { useAtlas, useAtlasState } from '../panels/context.ts';
import { useTakenUp } from './useTakenUp.ts';

/** Search over names, and the host countries with how many zones each would show. */
export function Filters() {
  return (
    <div className="filters">
      <SearchField />
      <CountryFilter />
    </div>
  );
}

/** So many names are folded in one go: some 2 ms on a slow device. */
const FOLDED = 100;

/** Makes the names ready for a search while nothing else is to be done. */
function useNamesReady() {
  const { index } = useAtlas();
  useEffect(() => {
    let timer = 0;
    const go = (from: number) => {
      foldAhead(index.zones.slice(from, from + FOLDED));
      if (from + FOLDED < index.zones.length) timer = window.setTimeout(go, 20, from + FOLDED);
    };
    timer = window.setTimeout(go, 500, 0);
    return () => window.clearTimeout(timer);
  }, [index]);
}

function SearchField() {
  const { t, store } = useAtlas();
  useNamesReady();
  const query = useAtlasState((state) => state.view.query);
  const field = useTakenUp<HTMLInputElement>(({ value }) => {
    if (value !== '') store.getState().setQuery(value);
  });
  return (
    <label className="search">
      <span className="filter-heading">{t('list.search')}</span>
      <input
        ref={field}
        type="search"
        value={query}
        placeholder={t('list.placeholder')}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => store.getState().setQuery(target.value)}
      />
    </label>
  );
}

/** The countries that have zones, in the order of the zones, with the zones that match the search. */
export function useCountryCounts(): readonly { code: string; count: number }[] {
  const { index } = useAtlas();
  const query = useAtlasState((state) => state.view.query);
  return useMemo(() => {
    const counts = new Map(index.zones.map((zone) => [zone.country, 0]));
    for (const { country } of filterZones(index.zones, { countries: [], query })) {
      counts.set(country, (counts.get(country) ?? 0) + 1);
    }
    return [...counts].map(([code, count]) => ({ code, count }));
  }, [index, query]);
}

/** The host countries to choose from, each with the count of its zones. */
export function CountryFilter() {
  const { t, format, store } = useAtlas();
  const chosen = useAtlasState((state) => state.view.countries);
  const counts = useCountryCounts();
  const { toggleCountry, setCountries } = store.getState();
  const boxes = useTakenUp<HTMLFieldSetElement>((part) => {
    const ticked = [...part.querySelectorAll('input')].flatMap((box, i) =>
      box.checked ? (counts[i]?.code ?? []) : [],
    );
    const { countries } = store.getState().view;
    if (ticked.some((code) => !countries.includes(code))) {
      setCountries([...new Set([...countries, ...ticked])]);
    }
  });
  return (
    <fieldset className="countries" ref={boxes}>
      <legend className="filter-heading">{t('countries.heading')}</legend>
      <span className="country-actions">
        <button
          type="button"
          disabled={chosen.length === counts.length}
          onClick={() => setCountries(counts.map(({ code }) => code))}
        >
          {t('countries.all')}
        </button>
        <button type="button" disabled={chosen.length === 0} onClick={() => setCountries([])}>
          {t('countries.clear')}
        </button>
      </span>
      {counts.map(({ code, count }) => (
        <label key={code} className="country">
          <input
            type="checkbox"
            // A browser that keeps ticks over a reload would contradict the address.
            autoComplete="off"
            checked={chosen.includes(code)}
            onChange={() => toggleCountry(code)}
          />
          {/* Browsers of another year may call a country otherwise than the build did. */}
          <span suppressHydrationWarning>{format.country(code)}</span>{' '}
          <span className="count">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
