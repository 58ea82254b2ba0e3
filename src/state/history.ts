import { type AtlasState, type AtlasStore, searchOf } from './store.ts';
import { type Known, parse } from './url.ts';
import { historyOf, type View, viewKeys } from './view.ts';

const isStep = (view: View, before: View) =>
  viewKeys.some((key) => view[key] !== before[key] && historyOf[key] === 'push');

/** Writes a state into the address, as a step or as an amendment. */
function write(state: AtlasState, step: boolean, page: Window): void {
  const search = searchOf(state);
  if (search === page.location.search) return;
  const url = `${page.location.pathname}${search}${page.location.hash}`;
  try {
    if (step) page.history.pushState(null, '', url);
    else page.history.replaceState(null, '', url);
  } catch {
    // A sandboxed frame may not write its address; the view holds without.
  }
}

/**
 * Keeps the address in step with the store: the one place that writes it.
 * `later` says when; the browser takes a while over it, and the reader waits for the view and not for the address.
 * Returns the function that stops it.
 */
export function followHistory(
  store: AtlasStore,
  known: Known,
  page: Window,
  later: (callback: () => void) => void = (callback) => callback(),
): () => void {
  let adopting = false;
  let due: (() => void)[] = [];
  const writeAll = () => {
    const writes = due;
    due = [];
    for (const one of writes) one();
  };
  const unfollow = store.subscribe((state, before) => {
    if (adopting) return;
    // A step in a frame would be a step of the page around it, whose reader wants to go back in that page.
    const step = !state.settings.embed && isStep(state.view, before.view);
    due.push(() => write(state, step, page));
    if (due.length === 1) later(writeAll);
  });
  const onBack = () => {
    // What was not written yet is of the page that the reader has left.
    due = [];
    // “Back” has set the address already; writing it again would bury the step forward.
    adopting = true;
    store.getState().adopt(parse(page.location.search, known));
    adopting = false;
  };
  page.addEventListener('popstate', onBack);
  return () => {
    unfollow();
    due = [];
    page.removeEventListener('popstate', onBack);
  };
}
