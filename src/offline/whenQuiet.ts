const acts = ['pointerdown', 'pointermove', 'pointerup', 'wheel', 'keydown', 'scroll'] as const;

/** What is needed of a window. */
export type Quiet = Pick<Window, 'addEventListener' | 'setTimeout' | 'clearTimeout'>;

/** How long to wait, in milliseconds. */
export interface Patience {
  /** Without an act of the reader's. */
  readonly quiet: number;
  /** In any case. */
  readonly longest: number;
}

/**
 * Calls back once the reader has done nothing on a page for a while: what can wait then takes nothing from the answers
 * to what they do. Returns how to call it off.
 */
export function whenQuiet(
  page: Quiet,
  { quiet, longest }: Patience,
  callback: () => void,
): () => void {
  const wait = new AbortController();
  const end = () => {
    wait.abort();
    page.clearTimeout(pause);
    page.clearTimeout(limit);
  };
  const done = () => {
    end();
    callback();
  };
  let pause = page.setTimeout(done, quiet);
  const limit = page.setTimeout(done, longest);
  const restart = (event: Event) => {
    // A pointer that merely passes asks for nothing; one that drags does.
    if (event.type === 'pointermove' && !Reflect.get(event, 'buttons')) return;
    page.clearTimeout(pause);
    pause = page.setTimeout(done, quiet);
  };
  for (const act of acts) {
    page.addEventListener(act, restart, { capture: true, passive: true, signal: wait.signal });
  }
  return end;
}
