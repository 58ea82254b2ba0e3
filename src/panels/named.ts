import { useEffect, useLayoutEffect, useState } from 'react';

/** The end of the page’s address, without its sign; empty until script runs. */
export function useHash(): string {
  const [hash, setHash] = useState('');
  useLayoutEffect(() => {
    const read = () => setHash(window.location.hash.slice(1));
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return hash;
}

interface NamedOptions<T> {
  readonly items: readonly T[];
  readonly shown: readonly T[];
  readonly idOf: (item: T) => string;
  /** Fetches the items that are missing. */
  readonly complete?: (() => Promise<boolean>) | undefined;
  /** Whether there are items yet to be fetched. */
  readonly partial?: boolean | undefined;
}

/** The shown items, and that which the address leads to where it is not among them: a link to it works. */
export function useNamed<T>({
  items,
  shown,
  idOf,
  complete,
  partial = false,
}: NamedOptions<T>): readonly T[] {
  const hash = useHash();
  const named = hash === '' ? undefined : items.find((item) => idOf(item) === hash);
  const added = named !== undefined && !shown.includes(named) ? named : undefined;
  const addedId = added && idOf(added);
  useLayoutEffect(() => {
    if (addedId !== undefined) document.getElementById(addedId)?.scrollIntoView();
  }, [addedId]);
  // It may be among those that have not come.
  const unknown = partial && hash !== '' && named === undefined && !document.getElementById(hash);
  useEffect(() => {
    if (unknown) void complete?.();
  }, [unknown, complete]);
  return added === undefined ? shown : [...shown, added];
}
