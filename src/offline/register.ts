import { whenQuiet } from './whenQuiet.ts';

/** What a page can do with a newer version of the site that is on the device and waits. */
export interface NewVersion {
  /** Lets the new version take over; every open page of the site is then loaded anew. */
  readonly takeOver: () => void;
}

/** After the page has loaded: what the reader waits for comes first, and an answer while they work. */
const PATIENCE = { quiet: 3000, longest: 60_000 } as const;

/** The browser's service workers, where this page may have one: not in frames, nor under a sandbox. */
function workers(page: Window): ServiceWorkerContainer | undefined {
  try {
    if (page.self !== page.top || !page.isSecureContext) return undefined;
    return 'serviceWorker' in page.navigator ? page.navigator.serviceWorker : undefined;
  } catch {
    // An opaque origin may not even ask.
    return undefined;
  }
}

/** Whether the reader asked for little traffic; then nothing is fetched in advance. */
function savesData(page: Window): boolean {
  const connection: unknown = Reflect.get(page.navigator, 'connection');
  return Object(connection).saveData === true;
}

/** Calls back once a version is on the device that is newer than the one the page came from. */
function watch(
  registration: ServiceWorkerRegistration,
  container: ServiceWorkerContainer,
  onNew: (version: NewVersion) => void,
): void {
  const tell = (worker: ServiceWorker | null) => {
    // Without a controller this is the first version and not a new one.
    if (!worker || !container.controller) return;
    onNew({ takeOver: () => worker.postMessage('take over') });
  };
  tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => worker.state === 'installed' && tell(worker));
  });
}

/**
 * Keeps a copy of the site on the device, so that it opens without network, and says when a newer version is
 * there. Where that cannot be (a frame, a sandbox, `file://`, http) nothing happens and nothing is said.
 * Returns how to call it off.
 */
export function keepOffline(
  page: Window,
  root: string,
  onNew: (version: NewVersion) => void,
): () => void {
  const container = workers(page);
  if (!container || savesData(page)) return () => {};
  let wanted = true;
  let callOff = () => {};
  // The first version takes over a page that is up to date; any later one needs a new page.
  const wasServed = container.controller !== null;
  const onChange = () => wasServed && page.location.reload();
  container.addEventListener('controllerchange', onChange);
  const register = async () => {
    try {
      const url = new URL(`${root}sw.js`, page.location.href);
      const registration = await container.register(url, { updateViaCache: 'none' });
      if (wanted) watch(registration, container, onNew);
    } catch {
      // No copy is kept; the site works from the network as before.
    }
  };
  const begin = () => {
    callOff = whenQuiet(page, PATIENCE, () => void register());
  };
  if (page.document.readyState === 'complete') begin();
  else page.addEventListener('load', begin, { once: true });
  return () => {
    wanted = false;
    callOff();
    page.removeEventListener('load', begin);
    container.removeEventListener('controllerchange', onChange);
  };
}
