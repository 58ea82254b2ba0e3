import { type CreateMap, MapFailure } from './port.ts';
import { isWorkedByTouch } from './whenWanted.ts';

/**
 * Fetches the map's engine; rejects with `MapFailure` where it could do nothing.
 * A browser that does not know WebGL 2 need not load the engine. Whether it can really draw only the
 * engine finds out: a trial context of our own would cost as much as the map's (0.6 s in software).
 */
export async function loadEngine(): Promise<{ createMap: CreateMap }> {
  if (!('WebGL2RenderingContext' in window)) throw new MapFailure('no-webgl');
  // A sandboxed frame is of no origin, so no worker is of its own: the engine would be fetched in vain.
  if (window.origin === 'null') throw new MapFailure('worker');
  return import('./engine.ts');
}

/** Has the engine on its way where a map will be in view: the map itself asks for it once React has the page. */
export function fetchEngineAhead(): void {
  // Where it does not come, the map finds that out and says so.
  if (!isWorkedByTouch()) loadEngine().catch(() => {});
}
