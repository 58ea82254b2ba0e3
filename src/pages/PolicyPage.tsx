import { useMemo, useState } from 'react';
import type { Mobility } from '../dataset/mobility.ts';
import { policyDimensions } from '../dataset/vocabulary.ts';
import { CitingContext, useAtlas } from '../panels/context.ts';
import { EmbedButton } from '../panels/EmbedButton.tsx';
import { SourceList } from '../panels/SourceList.tsx';
import { SourceNote } from '../panels/SourceNote.tsx';
import { Footer } from './Footer.tsx';
import { CellView } from './policy/CellView.tsx';
import { Matrix } from './policy/Matrix.tsx';

/** How Chinese zone policy reached each zone: a matrix, and behind each cell what it rests on. */
export function PolicyPage({ mobility }: { mobility: Mobility }) {
  const { t, lang, format } = useAtlas();
  const { rows, framework, sources, places } = mobility;
  const [country, setCountry] = useState('');
  const citing = useMemo(() => {
    const numbers = new Map(Object.keys(sources).map((id, i) => [id, i + 1]));
    return { sources, places, numbers, level: 3 as const };
  }, [sources, places]);
  const codes = [...new Set(rows.map((row) => row.country))];
  const shown = rows.filter((row) => country === '' || row.country === country);
  return (
    <CitingContext value={citing}>
      <main className="policy-page" id="content">
        <h1>{t('policy.title')}</h1>
        <p className="lead">{t('policy.lead')}</p>
        <p className="policy-filter">
          <label>
            {t('countries.heading')}{' '}
            <select value={country} onChange={({ target }) => setCountry(target.value)}>
              <option value="">{t('countries.all')}</option>
              {codes.map((code) => (
                <option key={code} value={code}>
                  {format.country(code)}
                </option>
              ))}
            </select>
          </label>
          <EmbedButton name={t('policy.title')} />
        </p>
        <Matrix rows={shown} />
        <details className="policy-how" open>
          <summary>{t('policy.how')}</summary>
          <ul className="bullets">
            {framework.slice(0, 3).map((sentence) => (
              <li key={sentence.id}>
                {sentence.text[lang]}
                <SourceNote claim={sentence} at={`paper.json: framework.${sentence.id}`} />
              </li>
            ))}
            <li>{t('policy.basisNote')}</li>
          </ul>
        </details>
        {shown.map((row) => (
          <section key={row.id} className="policy-zone" aria-labelledby={`policy-${row.id}`}>
            <h2 id={`policy-${row.id}`}>{row.names[lang]}</h2>
            {policyDimensions.map((dimension) => (
              <CellView key={dimension} row={row} dimension={dimension} />
            ))}
          </section>
        ))}
        <section>
          <h2>{t('sections.sources')}</h2>
          <SourceList />
        </section>
        <Footer />
      </main>
    </CitingContext>
  );
}
