import type { ZoneBundle } from '../dataset/bundle.ts';
import { useAtlas, useAtlasState } from '../panels/context.ts';
import { ZoneActions } from '../panels/ZoneActions.tsx';
import { ZoneTitle } from '../panels/ZoneTitle.tsx';
import { ZoneView } from '../panels/ZoneView.tsx';
import { pathOf } from '../state/address.ts';
import { sections } from '../state/view.ts';
import { Footer } from './Footer.tsx';
import { LocalMap } from './LocalMap.tsx';
import { PrintNote } from './PrintNote.tsx';

const titleId = 'zone-title';

/** One zone as a page of its own: complete without script, to print and to cite. */
export function ZonePage({ bundle }: { bundle: ZoneBundle }) {
  const { t, lang, address } = useAtlas();
  // An embed can be about one part of a zone; a page of its own always tells the whole.
  const only = useAtlasState(({ view, settings }) => (settings.embed ? view.section : undefined));
  const atlas = `${address.root}${pathOf({ kind: 'atlas' }, lang)}`;
  return (
    <main className="zone-page" id="content">
      <p className="back">
        <a href={`${atlas}?zone=${bundle.zone.id}`}>{t('zone.back')}</a>
      </p>
      <section aria-labelledby={titleId} className="zone-article">
        <ZoneView
          bundle={bundle}
          level={2}
          only={only}
          lead={(figures) => (
            <>
              <div className="zone-lead">
                <div>
                  <ZoneTitle zone={bundle.summary} id={titleId} page />
                  <ZoneActions zone={bundle.summary} page />
                  {figures}
                  <PrintNote />
                </div>
                <LocalMap bundle={bundle} />
              </div>
              {only === undefined && (
                <nav className="section-links" aria-label={t('zone.sections')}>
                  {sections.map((section) => (
                    <a key={section} href={`#${section}`} className={section}>
                      {t(`sections.${section}`)}
                    </a>
                  ))}
                </nav>
              )}
            </>
          )}
        />
      </section>
      <Footer />
    </main>
  );
}
