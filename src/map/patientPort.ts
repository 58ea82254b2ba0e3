import { afterNextPaint } from './afterPaint.ts';
import type { MapPort } from './port.ts';

/** What the page tells a map that is there. */
export type Told = Pick<
  MapPort,
  'setLanguage' | 'setZones' | 'setDiscs' | 'select' | 'hover' | 'setTheme'
>;

/**
 * Tells a live map what changed after the page has painted its own answer, and only the last of several changes
 * within a frame. What a map begins with it is told at once.
 */
export function patientPort(port: Told): Told & { readonly end: () => void } {
  const told = new Set<keyof Told>();
  const waiting = new Map<keyof Told, () => void>();
  let callOff: (() => void) | undefined;
  const tellAll = () => {
    callOff = undefined;
    const calls = [...waiting.values()];
    waiting.clear();
    for (const call of calls) call();
  };
  const tell = (name: keyof Told, call: () => void) => {
    if (!told.has(name)) {
      told.add(name);
      call();
      return;
    }
    waiting.set(name, call);
    callOff ??= afterNextPaint(tellAll);
  };
  return {
    setLanguage: (...words) => tell('setLanguage', () => port.setLanguage(...words)),
    setZones: (marks) => tell('setZones', () => port.setZones(marks)),
    setDiscs: (discs) => tell('setDiscs', () => port.setDiscs(discs)),
    select: (id) => tell('select', () => port.select(id)),
    hover: (id) => tell('hover', () => port.hover(id)),
    setTheme: (theme) => tell('setTheme', () => port.setTheme(theme)),
    end: () => {
      callOff?.();
      waiting.clear();
    },
  };
}
