import { startTransition, useCallback, useEffect, useState } from 'react';
import type { ZoneBundle } from '../dataset/bundle.ts';
import { useAtlas } from './context.ts';

/** How far the fetching of a zone's facts has come. */
export type Loading =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly bundle: ZoneBundle }
  | { readonly state: 'failed'; readonly reason: string; readonly retry: () => void };

type Settled =
  | { readonly id: string; readonly bundle: ZoneBundle }
  | { readonly id: string; readonly reason: string };

/** Fetches the facts of a zone; an answer that comes after the reader moved on is dropped. */
export function useZoneBundle(id: string): Loading {
  const { loadZone } = useAtlas();
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<Settled>();
  const retry = useCallback(() => {
    setSettled(undefined);
    setAttempt((n) => n + 1);
  }, []);
  // A new attempt is what makes it fetch again.
  useEffect(() => {
    let current = true;
    loadZone(id).then(
      // All facts of a zone are much to draw: in slices, between which the page answers.
      (bundle) => current && startTransition(() => setSettled({ id, bundle })),
      (error: unknown) =>
        current &&
        setSettled({ id, reason: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [id, loadZone, attempt]);
  if (settled?.id !== id) return { state: 'loading' };
  return 'bundle' in settled
    ? { state: 'ready', bundle: settled.bundle }
    : { state: 'failed', reason: settled.reason, retry };
}
