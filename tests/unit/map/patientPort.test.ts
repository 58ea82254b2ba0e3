import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { patientPort } from '../../../src/map/patientPort.ts';

const port = () => ({
  setLanguage: vi.fn(),
  setZones: vi.fn(),
  setDiscs: vi.fn(),
  select: vi.fn(),
  hover: vi.fn(),
  setTheme: vi.fn(),
});

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('requestAnimationFrame', (f: () => void) => setTimeout(f, 16));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('tells a map what it begins with at once, and later changes after the paint', () => {
  const map = port();
  const told = patientPort(map);
  told.select(null);
  expect(map.select).toHaveBeenLastCalledWith(null);
  told.select('rayong');
  expect(map.select).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(map.select).toHaveBeenLastCalledWith('rayong');
});

it('tells only the last of several changes within a frame', () => {
  const map = port();
  const told = patientPort(map);
  told.hover(null);
  for (const id of ['a', 'b', 'c']) told.hover(id);
  vi.runAllTimers();
  expect(map.hover.mock.calls).toEqual([[null], ['c']]);
});

it('tells nothing to a map that has ended', () => {
  const map = port();
  const told = patientPort(map);
  told.setTheme('light');
  told.setTheme('dark');
  told.end();
  vi.runAllTimers();
  expect(map.setTheme).toHaveBeenCalledTimes(1);
});
