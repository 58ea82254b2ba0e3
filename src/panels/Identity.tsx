import { languageOf } from '../dataset/language.ts';
import type { Place } from '../dataset/schema.ts';
import { ClaimPosition } from './ClaimPosition.tsx';
import { useAtlas, useZone } from './context.ts';
import { FactSection } from './FactSection.tsx';

/** Names, positions and dates of a zone. */
export function Identity() {
  const { t, lang } = useAtlas();
  const { zone, places } = useZone();
  const { names } = zone;
  const sites = zone.sites.flatMap((id) => places[id] ?? []);
  return (
    <>
      <dl className="facts">
        <div className="fact">
          <dt>{t(lang === 'en' ? 'zone.chineseName' : 'zone.englishName')}</dt>
          <dd lang={lang === 'en' ? 'zh' : 'en'}>{lang === 'en' ? names.zh : names.en}</dd>
        </div>
        <div className="fact">
          <dt>{t('zone.localName')}</dt>
          {'text' in names.local ? (
            <dd lang={names.local.lang}>{names.local.text}</dd>
          ) : (
            <dd>
              <em className="not-established">{t('facts.notEstablished')}</em>
              <small className="note">
                {t('facts.lookedFor', { what: names.local.notEstablished[lang] })}
              </small>
            </dd>
          )}
        </div>
        {names.also.length > 0 && (
          <div className="fact">
            <dt>{t('zone.alsoCalled')}</dt>
            <dd>
              {names.also.map((name, i) => (
                <span key={name} lang={languageOf(name)}>
                  {i > 0 && ' · '}
                  {name}
                </span>
              ))}
            </dd>
          </div>
        )}
        <div className="fact">
          <dt>{t(sites.length > 1 ? 'zone.sites' : 'zone.position')}</dt>
          <dd>
            <ul className="items">
              {sites.map((place: Place) => (
                <li key={place.id}>
                  {sites.length > 1 && <span className="item-label">{place.names[lang]}</span>}
                  <ClaimPosition place={place} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      <FactSection dimension="identity" />
    </>
  );
}
