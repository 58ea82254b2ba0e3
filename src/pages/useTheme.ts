import { useSyncExternalStore } from 'react';
import { useAtlasState } from '../panels/context.ts';
import type { Theme } from '../state/view.ts';

const query = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** The theme in force: the reader's choice, else the system's. The build writes pages in light. */
export function useTheme(): Theme {
  const chosen = useAtlasState((state) => state.settings.theme);
  const dark = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
  return chosen ?? (dark ? 'dark' : 'light');
}
