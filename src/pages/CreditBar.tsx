import type { MouseEvent } from 'react';
import { useAtlas, useAtlasState } from '../panels/context.ts';
import { viewHref } from '../panels/viewHref.ts';

/** What an embed says at its foot: whose it is, which edition, and the way to the same view in the atlas. */
export function CreditBar() {
  const atlas = useAtlas();
  const { t, format, index } = atlas;
  const { version, date } = index.edition;
  // Every change of the view draws the link anew. The address's hash is no part of the view, so
  // the link is completed when it is used.
  useAtlasState((state) => state);
  const complete = ({ currentTarget }: MouseEvent<HTMLAnchorElement>) => {
    currentTarget.href = viewHref(atlas);
  };
  return (
    <footer className="credit-bar">
      <p>
        <strong>{t('site.name')}</strong> {version}
        {' · '}
        {format.date(date)}
        {' · '}
        {t('embed.licence')}
      </p>
      <a
        href={viewHref(atlas)}
        target="_blank"
        rel="noopener"
        onClick={complete}
        onAuxClick={complete}
      >
        {t('embed.open')}
      </a>
    </footer>
  );
}
