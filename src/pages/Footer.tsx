import { memo } from 'react';
import { CiteButton } from '../panels/CiteButton.tsx';
import { useAtlas, useAtlasState } from '../panels/context.ts';

/** Whose work this is, and under which terms. An embed has its bar of credit instead. */
export const Footer = memo(function Footer() {
  const { t, format, index } = useAtlas();
  const embedded = useAtlasState(({ settings }) => settings.embed);
  if (embedded) return null;
  return (
    <footer className="site-footer">
      <p>
        {t('site.version', { version: index.edition.version })}
        {' · '}
        <a href="https://doi.org/10.1007/s11442-018-1526-5" rel="noopener noreferrer">
          {t('site.source')}
        </a>
      </p>
      <p>
        <CiteButton />
      </p>
      <p>{format.sentences(t('footer.licence'), t('footer.basemap'), t('footer.outlines'))}</p>
    </footer>
  );
});
