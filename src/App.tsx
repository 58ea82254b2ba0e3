import { type ReactNode, useEffect } from 'react';
import { CreditBar } from './pages/CreditBar.tsx';
import { Header } from './pages/Header.tsx';
import { LanguageOffer } from './pages/LanguageOffer.tsx';
import { NewVersionNotice } from './pages/NewVersionNotice.tsx';
import { type Atlas, AtlasContext, useAtlas, useAtlasState } from './panels/context.ts';

/** One atlas round the page that its address names. */
export function App({ atlas, children }: { atlas: Atlas; children: ReactNode }) {
  return (
    <AtlasContext value={atlas}>
      <Dressed>{children}</Dressed>
    </AtlasContext>
  );
}

/** Theme and manner of the page; an embed has a bar of credit below instead of the header above. */
function Dressed({ children }: { children: ReactNode }) {
  const { host, store } = useAtlas();
  const settings = useAtlasState((state) => state.settings);
  // The newest settings, which are not those that React finds the page with.
  useEffect(() => host.dress(store.getState().settings), [host, store, settings]);
  return (
    <>
      {settings.embed ? null : <Header />}
      {children}
      {settings.embed ? (
        <CreditBar />
      ) : (
        <>
          <LanguageOffer />
          <NewVersionNotice />
        </>
      )}
    </>
  );
}
