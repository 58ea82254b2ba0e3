import { useEffect } from 'react';
import type { ZoneBundle } from '../dataset/bundle.ts';
import { useAtlas, useAtlasState } from '../panels/context.ts';
import { AllPairs, Invitation } from './compare/Invitation.tsx';
import { LoadedPair } from './compare/LoadedPair.tsx';
import { PairView } from './compare/PairView.tsx';
import { usePair } from './compare/usePair.ts';
import { ZonePicker } from './compare/ZonePicker.tsx';
import { Footer } from './Footer.tsx';
import { Notices } from './Notices.tsx';

/** Two zones side by side. The bundles are there where the address names the pair in its path. */
export function ComparePage({
  bundles,
}: {
  bundles?: readonly [ZoneBundle, ZoneBundle] | undefined;
}) {
  const { t, lang, index, address } = useAtlas();
  const embedded = useAtlasState(({ settings }) => settings.embed);
  const alone = useAtlasState(({ view }) => embedded && view.figure !== undefined);
  const { pair, choose, swap } = usePair();
  const zones = pair.map((id) => index.zones.find((zone) => zone.id === id));
  const [a, b] = zones;
  const names = zones.flatMap((zone) => zone?.names.short[lang] ?? []);
  const both = a && b && a !== b;

  // A pair's own page was written with its title; elsewhere the choice makes it.
  const title = [both ? names.join(' – ') : t('compare.title'), t('site.name')].join(' · ');
  useEffect(() => {
    // The page round an embed has a title of its own.
    if (!embedded) document.title = title;
  }, [title, embedded]);
  // A pair that somebody put into their page stays that pair: another choice would lead away from it.
  const isFixed = embedded && address.page.kind === 'compare' && address.page.pair !== undefined;

  const only = a && b ? undefined : (a ?? b);
  return (
    <main className={alone ? 'compare-page figure-page' : 'compare-page'} id="content">
      <Notices />
      <h1>{both ? <Names names={names} /> : t('compare.title')}</h1>
      {!isFixed && !alone && (
        <div className="pickers">
          <ZonePicker side={0} chosen={a} onChoose={(id) => choose(0, id)} />
          <button type="button" className="swap" onClick={swap} disabled={!a && !b}>
            <span aria-hidden="true">⇄</span> {t('comparePage.swap')}
          </button>
          <ZonePicker side={1} chosen={b} onChoose={(id) => choose(1, id)} />
        </div>
      )}
      {a && a === b && (
        <p className="failure" role="alert">
          {t('comparePage.sameTwice', { zone: a.names.short[lang] })}
        </p>
      )}
      {!a && !b && <p className="lead">{t('comparePage.lead')}</p>}
      {only && <Invitation chosen={only} side={only === a ? 0 : 1} />}
      {both && bundles && <PairView pair={bundles} />}
      {both && !bundles && <LoadedPair a={a.id} b={b.id} />}
      {!both && <AllPairs />}
      <Footer />
    </main>
  );
}

/** Both names, each with the colour of its side. */
function Names({ names }: { names: readonly string[] }) {
  return names.map((name, i) => (
    <span key={name}>
      {i > 0 && <span className="compare-dash"> – </span>}
      <span className={`compare-name compare-side--${i === 0 ? 'a' : 'b'}`}>{name}</span>
    </span>
  ));
}
