import { memo, useEffect, useMemo, useRef } from 'react';
import { filterZones } from '../dataset/search.ts';
import { useAtlas, useAtlasState } from '../panels/context.ts';

/** Search over names, and the host countries with how many zones each would show. */
export const Filters = memo(function Filters() {
  return (
    <div className="filters">
      <SearchField />
      <CountryFilter />
    </div>
  );
});

function SearchField() {
  const { t, store } = useAtlas();
  const query = useAtlasState((state) => state.view.query);
  const field = useRef<HTMLInputElement>(null);
  // The field is there before the script: what was typed meanwhile holds.
  useEffect(() => {
    const typed = field.current?.value;
    if (typed && typed !== store.getState().view.query) store.getState().setQuery(typed);
  }, [store]);
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
  return (
    <fieldset className="countries">
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
