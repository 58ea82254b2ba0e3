import { type ComponentType, use } from 'react';
import { useAtlas } from './context.ts';

/** A part of the page that comes when it is first shown, and how to have its code fetched before. */
export interface LazyPart<P> {
  readonly Part: ComponentType<P>;
  readonly prefetch: () => void;
}

/**
 * A part whose code and texts come when it is first shown; it needs a Suspense round it. Where they cannot be
 * fetched, without network or because the site was renewed since, `Missing` stands in its place.
 */
export function lazyPart<P extends object>(
  fetchPart: () => Promise<ComponentType<P>>,
  Missing: ComponentType<P>,
): LazyPart<P> {
  let coming: Promise<ComponentType<P> | undefined> | undefined;
  const fetched = () => {
    coming ??= fetchPart().catch(() => undefined);
    return coming;
  };
  function Part(props: P) {
    const { catalogue } = useAtlas();
    // Both are asked for before either is waited for.
    const [code, texts] = [fetched(), catalogue.complete()];
    const Fetched = use(code);
    const whole = use(texts);
    return Fetched && whole ? <Fetched {...props} /> : <Missing {...props} />;
  }
  return { Part, prefetch: () => void fetched() };
}
