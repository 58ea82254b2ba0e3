import type { ZoneBundle } from '../dataset/bundle.ts';
import { useAtlas } from '../panels/context.ts';
import { Footer } from './Footer.tsx';

/** Two zones side by side. The bundles are there where the address names the pair in its path. */
export function ComparePage({
  bundles,
}: {
  bundles?: readonly [ZoneBundle, ZoneBundle] | undefined;
}) {
  const { t, lang } = useAtlas();
  return (
    <main className="compare-page" id="content">
      <h1>
        {bundles
          ? bundles.map(({ zone }) => zone.names.short[lang]).join(' – ')
          : t('compare.title')}
      </h1>
      <Footer />
    </main>
  );
}
