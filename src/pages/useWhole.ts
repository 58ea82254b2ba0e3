import { useRef, useState } from 'react';

interface Whole<T> {
  /** The first part until all have come. */
  readonly data: T;
  /** Fetches what is missing, once; rejects where it does not come, and then may be asked again. */
  readonly fetchWhole: () => Promise<T>;
  /** The same, for those who only need to know whether it came. */
  readonly complete: () => Promise<boolean>;
}

/** Data of which a page of many zones holds the first part, and fetches the whole when the reader wants more. */
export function useWhole<T extends { readonly partial?: true }>(
  first: T,
  load: () => Promise<T>,
): Whole<T> {
  const [whole, setWhole] = useState<T>();
  const coming = useRef<Promise<T>>(undefined);
  const data = whole ?? first;
  const fetchWhole = async () => {
    if (!data.partial) return data;
    coming.current ??= load();
    try {
      const came = await coming.current;
      setWhole(came);
      return came;
    } catch (reason) {
      coming.current = undefined;
      throw reason;
    }
  };
  const complete = () =>
    fetchWhole().then(
      () => true,
      () => false,
    );
  return { data, fetchWhole, complete };
}
