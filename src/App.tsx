import { type ReactNode, useEffect } from 'react';
import { Header } from './pages/Header.tsx';
import { LanguageOffer } from './pages/LanguageOffer.tsx';
import { NewVersionNotice } from './pages/NewVersionNotice.tsx';
import { type Atlas, AtlasContext, useAtlasState } from './panels/context.ts';

/** One atlas round the page that its address names. */
export function App({ atlas, children }: { atlas: Atlas; children: ReactNode }) {
  return (
    <AtlasContext value={atlas}>
      <Themed>
        <Header />
        {children}
        <LanguageOffer />
        <NewVersionNotice />
      </Themed>
    </AtlasContext>
  );
}

/** Puts the chosen theme on the document, where the colours are defined. */
function Themed({ children }: { children: ReactNode }) {
  const theme = useAtlasState((state) => state.settings.theme);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme) dataset.theme = theme;
    else delete dataset.theme;
  }, [theme]);
  return children;
}
