import { type AtlasStore, searchOf } from './store.ts';
import { type Known, parse } from './url.ts';
import { historyOf, type View, viewKeys } from './view.ts';

const isStep = (view: View, before: View) =>
  viewKeys.some((key) => view[key] !== before[key] && historyOf[key] === 'push');

/**
 * Keeps the address in step with the store: the one place that writes it.
 * Returns the function that stops it.
 */
export function followHistory(store: AtlasStore, known: Known, page: Window): () => void {
  let adopting = false;
  const stop = store.subscribe((state, before) => {
    if (adopting) return;
    const search = searchOf(state);
    if (search === page.location.search) return;
    const url = `${page.location.pathname}${search}${page.location.hash}`;
    // A step in a frame would be a step of the page around it, whose reader wants to go back in that page.
    const step = !state.settings.embed && isStep(state.view, before.view);
    try {
      if (step) page.history.pushState(null, '', url);
      else page.history.replaceState(null, '', url);
    } catch {
      // A sandboxed frame may not write its address; the view holds without.
    }
  });
  const onBack = () => {
    // “Back” has set the address already; writing it again would bury the step forward.
    adopting = true;
    store.getState().adopt(parse(page.location.search, known));
    adopting = false;
  };
  page.addEventListener('popstate', onBack);
  return () => {
    stop();
    page.removeEventListener('popstate', onBack);
  };
}
