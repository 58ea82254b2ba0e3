import type { KeyboardEvent } from 'react';
import { pathOf } from '../state/address.ts';
import { useAtlas } from './context.ts';

interface CompareLinkProps {
  /** The zone that the comparison begins with. */
  readonly zone: string;
  /** Accessible name where several stand on a page, e.g. “Compare Rayong”. */
  readonly name?: string;
  readonly className?: string;
}

/** A button that is a link, so that it has an address to open elsewhere: the space bar presses it too. */
export function CompareLink({ zone, name, className = 'button' }: CompareLinkProps) {
  const { t, lang, address } = useAtlas();
  const press = (event: KeyboardEvent<HTMLAnchorElement>) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    event.currentTarget.click();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element has no address; the list's links are its zones alone
    <a
      role="button"
      className={className}
      href={`${address.root}${pathOf({ kind: 'compare' }, lang)}?zones=${zone}`}
      aria-label={name}
      onKeyDown={press}
    >
      {t('compare.nav')}
    </a>
  );
}
