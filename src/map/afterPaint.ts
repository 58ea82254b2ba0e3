/**
 * Calls back once the page has painted what is due now: the answer to the reader's act is on the screen before the
 * map, which blocks while it draws, begins to follow it. Returns how to call it off.
 */
export function afterNextPaint(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  if (typeof document !== 'undefined' && document.hidden) {
    // A page that nobody sees has no frames.
    timer = setTimeout(callback);
    return () => clearTimeout(timer);
  }
  // A frame's callbacks run before it is painted, a task that they ask for after that.
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(callback);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
