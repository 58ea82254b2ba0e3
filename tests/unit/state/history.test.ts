// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followHistory } from '../../../src/state/history.ts';
import { createAtlasStore } from '../../../src/state/store.ts';
import { parse } from '../../../src/state/url.ts';

const known = { zones: new Set(['rayong']), countries: new Set(['ID', 'TH']) };

describe('followHistory', () => {
  beforeEach(() => window.history.replaceState(null, '', '/?utm=1'));

  it('writes the store into the address: zones and countries as steps, the search as an amendment', () => {
    const store = createAtlasStore();
    const stop = followHistory(store, known, window);
    const before = window.history.length;
    store.getState().toggleCountry('TH');
    store.getState().openZone('rayong');
    expect(window.location.search).toBe('?country=TH&zone=rayong');
    expect(window.history.length).toBe(before + 2);
    store.getState().setQuery('ray');
    expect(window.location.search).toBe('?country=TH&q=ray&zone=rayong');
    expect(window.history.length).toBe(before + 2);
    stop();
    store.getState().closeZone();
    expect(window.location.search).toBe('?country=TH&q=ray&zone=rayong');
  });

  it('takes over the address after “back”, without writing it again', () => {
    const store = createAtlasStore();
    const stop = followHistory(store, known, window);
    window.history.replaceState(null, '', '/?zone=rayong&country=nowhere');
    const before = window.history.length;
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(store.getState().view.zone).toBe('rayong');
    expect(store.getState().notices).toEqual([{ parameter: 'country', value: 'nowhere' }]);
    expect(window.history.length).toBe(before);
    stop();
  });

  it('adds no step in a frame, and holds where the address may not be written', () => {
    const store = createAtlasStore();
    const { adopt } = store.getState();
    const stop = followHistory(store, known, window);
    adopt(parse('?embed=1', known));
    const before = window.history.length;
    store.getState().openZone('rayong');
    expect(window.location.search).toBe('?zone=rayong&embed=1');
    expect(window.history.length).toBe(before);
    stop();
    const replace = vi.spyOn(window.history, 'replaceState').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const sandboxed = followHistory(store, known, window);
    store.getState().closeZone();
    expect(store.getState().view.zone).toBeUndefined();
    sandboxed();
    replace.mockRestore();
  });
});

describe('followHistory, later', () => {
  it('writes every step when it is told to, and none that the reader has left', () => {
    window.history.replaceState(null, '', '/');
    const store = createAtlasStore();
    const waiting: (() => void)[] = [];
    const stop = followHistory(store, known, window, (write) => waiting.push(write));
    const before = window.history.length;
    store.getState().toggleCountry('TH');
    store.getState().openZone('rayong');
    expect(window.location.search).toBe('');
    for (const write of waiting.splice(0)) write();
    expect(window.location.search).toBe('?country=TH&zone=rayong');
    expect(window.history.length).toBe(before + 2);
    store.getState().closeZone();
    window.dispatchEvent(new PopStateEvent('popstate'));
    for (const write of waiting.splice(0)) write();
    expect(window.location.search).toBe('?country=TH&zone=rayong');
    expect(store.getState().view.zone).toBe('rayong');
    stop();
  });
});
