// Runs in the measured page before any of its scripts; it reads the page and touches nothing but one checkbox.

/** What the probe writes down, in milliseconds from the start of navigation. */
export interface Readings {
  firstPaint?: number;
  /** The list has answered a click on the first filter. */
  listUsable?: number;
  mapIdle?: number;
  /** Start and length of every task over 50 ms. */
  longTasks: [start: number, length: number][];
  /** Acts of the reader’s, of which the browser says so: name, start, time to the next paint (in steps of 8 ms). */
  events: [name: string, start: number, duration: number][];
  /** The list’s last answer, in ms. */
  answered?: number;
  /** Times of frames while recording. */
  frames: number[];
}

declare global {
  interface Window {
    readings: Readings;
  }
}

/** Starts the readings of a page. Self-contained: it is sent to the page as text. */
export function probe(): void {
  const readings: Readings = { longTasks: [], events: [], frames: [] };
  window.readings = readings;
  const watch = (options: PerformanceObserverInit, take: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
    }).observe(options);
  };
  watch({ type: 'paint', buffered: true }, ({ name, startTime }) => {
    if (name === 'first-contentful-paint') readings.firstPaint = startTime;
  });
  watch({ type: 'longtask', buffered: true }, ({ startTime, duration }) => {
    readings.longTasks.push([startTime, duration]);
  });
  watch({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit, (entry) => {
    // As INP has it: a pointer that a page slides away under asked for nothing.
    const isAct = entry instanceof PerformanceEventTiming && entry.interactionId > 0;
    if (isAct) readings.events.push([entry.name, entry.startTime, entry.duration]);
  });
  watch({ type: 'mark', buffered: true }, ({ name, startTime }) => {
    if (name === 'map-idle') readings.mapIdle = startTime;
  });

  let before: string | undefined;
  /** Clicks the first filter as soon as React has taken it over, and looks whether the count has changed. */
  const tryList = () => {
    const box = document.querySelector<HTMLInputElement>('.countries input');
    const count = document.querySelector('.list-count')?.textContent ?? undefined;
    // React marks what it has taken over; before that a click would be lost, not answered.
    if (!box || !Object.keys(box).some((key) => key.startsWith('__reactProps'))) return;
    if (before === undefined) {
      before = count;
      box.click();
    } else if (count !== before) {
      readings.listUsable = performance.now();
      box.click();
    }
  };
  const look = () => {
    tryList();
    if (readings.listUsable === undefined) setTimeout(look, 4);
  };
  look();

  // In the very moment, as the bare map marks its own: the browser may then be busy drawing for half a second.
  const live = new MutationObserver(() => {
    if (!document.querySelector('.atlas-map--live')) return;
    readings.mapIdle = performance.now();
    live.disconnect();
  });
  live.observe(document, { attributeFilter: ['class'], childList: true, subtree: true });
}
