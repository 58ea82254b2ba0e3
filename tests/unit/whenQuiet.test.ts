import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenQuiet } from '../../src/offline/whenQuiet.ts';

describe('whenQuiet', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** An event target with timers, as far as a page is needed. */
  function begin() {
    const target = new EventTarget();
    const page = Object.assign(target, {
      setTimeout: (run: () => void, ms: number) => Number(setTimeout(run, ms)),
      clearTimeout: (id: number) => clearTimeout(id),
    });
    const called = vi.fn();
    const callOff = whenQuiet(page, { quiet: 3000, longest: 10_000 }, called);
    const act = (type: string, more: object = {}) =>
      page.dispatchEvent(Object.assign(new Event(type), more));
    return { act, called, callOff };
  }

  it('calls once where the reader does nothing', () => {
    const { called } = begin();
    vi.advanceTimersByTime(2999);
    expect(called).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(called).toHaveBeenCalledTimes(1);
  });

  it('waits anew at each act, but not for a pointer that passes', () => {
    const { act, called } = begin();
    vi.advanceTimersByTime(2000);
    act('keydown');
    vi.advanceTimersByTime(2000);
    act('pointermove', { buttons: 1 });
    vi.advanceTimersByTime(2000);
    expect(called).not.toHaveBeenCalled();
    act('pointermove', { buttons: 0 });
    vi.advanceTimersByTime(1000);
    expect(called).toHaveBeenCalledTimes(1);
  });

  it('does not wait for ever for a reader who never rests', () => {
    const { act, called } = begin();
    for (let i = 0; i < 9; i += 1) {
      vi.advanceTimersByTime(1000);
      act('wheel');
    }
    expect(called).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(called).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60_000);
    expect(called).toHaveBeenCalledTimes(1);
  });

  it('can be called off', () => {
    const { act, called, callOff } = begin();
    callOff();
    act('wheel');
    vi.advanceTimersByTime(60_000);
    expect(called).not.toHaveBeenCalled();
  });
});
