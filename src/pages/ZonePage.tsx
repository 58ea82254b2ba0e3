import type { ZoneBundle } from '../dataset/bundle.ts';
import { useAtlas } from '../panels/context.ts';
import { useShown } from '../panels/figures/context.ts';
import { FigureMissing } from '../panels/figures/FigureMissing.tsx';
import { figuresOfZone } from '../panels/figures/zone.ts';
import { ZoneActions } from '../panels/ZoneActions.tsx';
import { ZoneTitle } from '../panels/ZoneTitle.tsx';
import { ZoneView } from '../panels/ZoneView.tsx';
import { pathOf } from '../state/address.ts';
import { sections } from '../state/view.ts';
import { Footer } from './Footer.tsx';
import { LocalMap } from './LocalMap.tsx';
import { Notices } from './Notices.tsx';
import { PrintNote } from './PrintNote.tsx';
import { ZoneFigureView } from './ZoneFigureView.tsx';

const titleId = 'zone-title';

/** One zone as a page of its own: complete without script, to print and to cite. */
export function ZonePage({ bundle }: { bundle: ZoneBundle }) {
  const words = useAtlas();
  const { t, lang, address } = words;
  // An embed can be about one part of a zone.
  const { figure, section: only, missing } = useShown(figuresOfZone(bundle, words));
  if (figure) return <ZoneFigureView bundle={bundle} figure={figure} />;
  const atlas = `${address.root}${pathOf({ kind: 'atlas' }, lang)}`;
  return (
    <main className="zone-page" id="content">
      <p className="back">
        <a href={`${atlas}?zone=${bundle.zone.id}`}>{t('zone.back')}</a>
      </p>
      <Notices />
      <FigureMissing figure={missing} />
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
