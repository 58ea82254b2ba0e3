import type { ZoneMark } from '../../../src/map/port.ts';

/** A zone as the map gets it, with what a test wants to be different. */
export function mark(id: string, changes: Partial<ZoneMark> = {}): ZoneMark {
  return {
    id,
    name: id.toUpperCase(),
    label: `${id.toUpperCase()}, test zone`,
    position: [101, 13],
    sites: [],
    home: { id: 'hangzhou', name: 'Hangzhou', position: [120.16, 30.29] },
    connections: [],
    filteredOut: false,
    ...changes,
  };
}
