import type { MouseEvent } from 'react';
import { useAtlas, useAtlasState } from '../panels/context.ts';
import { pathOf } from '../state/address.ts';
import { searchOf } from '../state/store.ts';
import { type Language, languages, type Theme, themes } from '../state/view.ts';

const languageNames: Record<Language, string> = { en: 'English', zh: '中文' };

/** Site name, navigation, theme and language. An embed does without it. */
export function Header() {
  const { t, address, lang } = useAtlas();
  const home = `${address.root}${pathOf({ kind: 'atlas' }, lang)}`;
  return (
    <header className="site-header">
      <a className="skip-link" href="#content">
        {t('site.skipToContent')}
      </a>
      <a className="site-name" href={home}>
        {t('site.name')}
      </a>
      <nav aria-label={t('site.navigation')}>
        <a href={home} aria-current={address.page.kind === 'atlas' ? 'page' : undefined}>
          {t('site.map')}
        </a>
        <a
          href={`${address.root}${pathOf({ kind: 'compare' }, lang)}`}
          aria-current={address.page.kind === 'compare' ? 'page' : undefined}
        >
          {t('compare.nav')}
        </a>
        <a
          href={`${address.root}${pathOf({ kind: 'policy' }, lang)}`}
          aria-current={address.page.kind === 'policy' ? 'page' : undefined}
        >
          {t('policy.nav')}
        </a>
        <a
          href={`${address.root}${pathOf({ kind: 'data' }, lang)}`}
          aria-current={address.page.kind === 'data' ? 'page' : undefined}
        >
          {t('data.nav')}
        </a>
      </nav>
      <ThemeChoice />
      <LanguageLinks />
    </header>
  );
}

function ThemeChoice() {
  const { t, store } = useAtlas();
  const theme = useAtlasState((state) => state.settings.theme);
  const names = { light: t('site.themeLight'), dark: t('site.themeDark') };
  return (
    <label className="theme-choice">
      <span className="visually-hidden">{t('site.theme')}</span>
      <select
        value={theme ?? ''}
        onChange={({ target }) => store.getState().setTheme(isTheme(target.value))}
      >
        <option value="">{t('site.themeSystem')}</option>
        {themes.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
    </label>
  );
}

const isTheme = (value: string): Theme | undefined => themes.find((theme) => theme === value);

/** Links to the same view in the other language. */
function LanguageLinks() {
  const { address, lang, store } = useAtlas();
  // The address changes with every step, so the link is completed when it is used.
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    event.currentTarget.search = searchOf(store.getState());
    event.currentTarget.hash = window.location.hash;
  };
  return (
    <p className="languages">
      {languages.map((language) =>
        language === lang ? (
          <span key={language} aria-current="true" lang={language}>
            {languageNames[language]}
          </span>
        ) : (
          <a
            key={language}
            href={`${address.root}${pathOf(address.page, language)}`}
            hrefLang={language}
            lang={language}
            onClick={follow}
            onAuxClick={follow}
          >
            {languageNames[language]}
          </a>
        ),
      )}
    </p>
  );
}
