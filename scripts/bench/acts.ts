import type { Locator, Page } from 'playwright-core';
import type { Figures } from './measure.ts';

// What a reader does on a page, and how long each answer takes.

/** Waits until nothing was left to paint, and no event came to light, for a while. */
async function rest(page: Page): Promise<void> {
  const end = Date.now() + 10_000;
  let known = -1;
  for (;;) {
    // The browser hands an entry over some time after the paint; the answer itself needs a free thread.
    await page.waitForTimeout(400);
    const count = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          const { events, longTasks } = window.readings;
          requestAnimationFrame(() => setTimeout(() => done(events.length + longTasks.length)));
        }),
    );
    if (count === known || Date.now() > end) return;
    known = count;
  }
}

/**
 * Time from an event of the reader’s to the next paint, the longest of one act, as Event Timing has it (steps of
 * 8 ms; below 16: 8). What the page still does after that paint is not in it.
 */
async function latencyOf(page: Page, act: () => Promise<unknown>): Promise<number> {
  await rest(page);
  const from = await page.evaluate(() => performance.now());
  await act();
  await rest(page);
  return page.evaluate(
    (start) =>
      Math.max(8, ...window.readings.events.filter(([, at]) => at >= start).map(([, , d]) => d)),
    from,
  );
}

/** Puts the pointer on a thing; what the page does about that is over when the reader presses. */
async function pointAt(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('What is to be pressed is not on the page');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

/** A press where the pointer is. Playwright’s own click would run scripts in the page between its events. */
async function press(page: Page): Promise<void> {
  await page.mouse.down();
  await page.mouse.up();
}

/** `latencyOf` a press of a thing on which the pointer rests. */
async function latencyOfPress(page: Page, target: Locator): Promise<number> {
  await pointAt(page, target);
  return latencyOf(page, () => press(page));
}

/** Time from an event of the reader’s until the count over the list has changed: the script’s part of an answer. */
async function listAnswer(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const count = document.querySelector('.list-count');
    let from = 0;
    const begin = () => {
      from = performance.now();
    };
    for (const kind of ['click', 'keydown']) {
      window.addEventListener(kind, begin, { capture: true, once: true });
    }
    const watcher = new MutationObserver(() => {
      window.readings.answered = performance.now() - from;
      watcher.disconnect();
    });
    if (count) watcher.observe(count, { childList: true, characterData: true, subtree: true });
  });
  await act();
  await page.waitForFunction(() => window.readings.answered !== undefined);
  return page.evaluate(() => {
    const { answered = Number.NaN } = window.readings;
    delete window.readings.answered;
    return answered;
  });
}

/** Works the atlas as a reader does and times each answer. */
export async function interact(page: Page): Promise<Figures> {
  const first = page.locator('.countries input').first();
  const filter = await latencyOfPress(page, first);
  const listFilter = await listAnswer(page, () => first.click());
  const field = page.locator('input[type=search]');
  await field.focus();
  const listSearch = await listAnswer(page, () => page.keyboard.press('1'));
  await field.fill('');
  await rest(page);
  const search = await latencyOf(page, () => page.keyboard.press('r'));
  await field.fill('');
  // Beside the links to zones the list has one to the comparison for each.
  const link = (n: number) => page.locator('a[id^=zone-link-]').nth(n);
  await rest(page);
  await pointAt(page, link(0));
  const panelOf = async () => {
    const opened = Date.now();
    await press(page);
    await page.locator('section.revenue').waitFor({ state: 'attached' });
    return Date.now() - opened;
  };
  let panel = 0;
  const select = await latencyOf(page, async () => {
    panel = await panelOf();
  });
  const again = await latencyOfPress(page, link(1));
  const close = await latencyOfPress(page, page.locator('.zone-panel .close'));
  const theme = page.locator('.theme-choice select');
  await theme.focus();
  const themed = await latencyOf(page, () => page.keyboard.press('ArrowDown'));
  return {
    'answer: filter': filter,
    'answer: search': search,
    'answer: first panel': select,
    'answer: next panel': again,
    'answer: close panel': close,
    'answer: theme': themed,
    'first panel filled': panel,
    'list: filter': listFilter,
    'list: search': listSearch,
  };
}

/** Works a comparison: its rows are limited to differences, and to one part. */
export async function compare(page: Page): Promise<Figures> {
  // Before React has taken the buttons over, a press is answered by nothing.
  await page.waitForFunction(() => {
    const button = document.querySelector('.row-choice button');
    return button && Object.keys(button).some((key) => key.startsWith('__reactProps'));
  });
  const rows = await latencyOfPress(page, page.locator('.row-choice button').nth(1));
  const part = page.locator('.row-controls select');
  await part.focus();
  const chosen = await latencyOf(page, () => page.keyboard.press('ArrowDown'));
  return { 'answer: rows of a comparison': rows, 'answer: part of a comparison': chosen };
}

/** Pans and zooms the map by hand and takes the 95th percentile of the time between frames. */
export async function frames(page: Page): Promise<Figures> {
  await page.evaluate(() => {
    const { readings } = window;
    readings.frames = [];
    const note = (time: number) => {
      readings.frames.push(time);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await page.mouse.move(500, 400);
  await page.mouse.down();
  for (let i = 1; i <= 30; i += 1) {
    await page.mouse.move(500 + 8 * i, 400 - 3 * i);
    await page.waitForTimeout(40);
  }
  await page.mouse.up();
  for (let i = 0; i < 6; i += 1) {
    await page.mouse.wheel(0, i < 3 ? -120 : 120);
    await page.waitForTimeout(150);
  }
  const times = await page.evaluate(() => window.readings.frames);
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
  const sorted = gaps.toSorted((a, b) => a - b);
  return { 'frame p95': sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
}
